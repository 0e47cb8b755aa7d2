"""Languages of which only a fact or two is known so far."""

from .language import Language

_WITH_DOTTED_ORDINALS = (
    "da", "no", "nb", "nn", "fi", "cs", "sk", "hu", "pl", "sl", "hr", "bs", "sr", "et", "lv", "is", "tr",
)  # fmt: skip

OTHERS = (
    *(Language(code=code, has_dotted_ordinals=True) for code in _WITH_DOTTED_ORDINALS),
    Language(code="sv", about_titles=("om",)),
)
