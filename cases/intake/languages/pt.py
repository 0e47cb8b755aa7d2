"""Portuguese."""

from .language import Language, words

PORTUGUESE = Language(
    code="pt",
    months=words("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    today=words("hoje"),
    speech_verbs=words("disse afirmou explicou acrescentou declarou comentou destacou"),
    about_titles=("sobre",),
)
