"""Dutch."""

from .language import Language, words

DUTCH = Language(
    code="nl",
    months=words("januari februari maart april mei juni juli augustus september oktober november december"),
    today=words("vandaag"),
    never_final=words("dhr mevr mr dr drs ir prof aanw ca bijv d.w.z o.a"),
    speech_verbs=words("zei zegt aldus verklaarde stelt"),
    release_marks=("persbericht",),
    about_titles=("over",),
)
