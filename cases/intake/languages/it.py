"""Italian."""

from .language import Language, words

ITALIAN = Language(
    code="it",
    months=words(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
    ),
    weekdays=words("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    today=words("oggi"),
    never_final=words(
        "sig sig.ra sig.na dott dott.ssa avv on geom rag egr spett psicol ing dir prof d set art"
    ),
    hanging=words("il lo la gli un uno una di da in nel nella con su per che e sono"),
    speech_verbs=words("detto dichiarato afferma affermato spiega commenta aggiunge dichiara"),
    titles=words("dott"),
    release_marks=("comunicato stampa",),
    about_titles=("informazioni su",),
)
