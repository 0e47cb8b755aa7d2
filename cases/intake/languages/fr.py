"""French."""

from .language import Language, words

FRENCH = Language(
    code="fr",
    # Dates and times
    months=words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv févr juil "
        "déc"
    ),
    weekdays=words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    today=words("aujourd"),
    day_endings=("er",),
    clock_words=("h",),
    date_words=words("h de le la les du er à"),
    # Where sentences end
    never_final=words("m mm mme mlle me pr dr st ste cf art p.ex env chap réf"),
    before_number=words("n° réf art chap p vol"),
    may_end=words("cie etc"),
    starters=words(
        "le la les l un une des ce cet cette ces c il elle ils elles nous vous je j on en dans à au aux "
        "avec pour par sur sous de du d depuis après avant pendant mais et ou donc or ni car si quand "
        "comme que qui son sa ses leur leurs notre nos votre vos mon ma mes plus tous toutes cela ainsi"
    ),
    # Where lines go on
    hanging=words(
        "le la les un une des du de et ou à au aux avec pour par sur sous dans que qui dont est sont a ont "
        "se ne"
    ),
    time_openers=("Pendant", "Depuis"),
    ordinal_endings=("er", "re", "ère", "ème", "e"),
    page_marks=("suite",),
    page_totals=("de",),
    # Who speaks
    speech_verbs=words(
        "déclaré déclare dit affirmé affirme ajouté ajoute expliqué explique souligné souligne précisé "
        "précise indiqué indique commenté commente conclu conclut rappelle rappelé estime estimé réagit "
        "confie"
    ),
    auxiliaries=("a", "ont"),
    inversions=("t-il", "t-elle"),
    first_person=words("je j nous notre nos mon ma mes moi"),
    pronouns=("il", "elle", "ils", "elles"),
    after_name=("lors d", "dans un", "à propos"),
    titles=words("m mme mlle"),
    # What can be checked: signs
    rhetoric=(
        r"doit",
        r"doivent",
        r"devons",
        r"il faut",
        r"essentiel\w*",
        r"important\w*",
        r"indispensable",
        r"primordial\w*",
        r"appelle à",
        r"exemplaire",
        r"meilleure?s?",
        r"inacceptable",
    ),
    feeling=(
        r"merci",
        r"remerci\w+",
        r"félicit\w+",
        r"heureux",
        r"heureuse",
        r"ravie?s?",
        r"fière?s?",
        r"fiers?",
        r"espér\w+",
        r"souhait\w+",
        r"se réjouit",
        r"réjouissons",
        r"croyons",
        r"convaincue?s?",
    ),
    future=(
        r"\w{3,}(?:era|eront|ira|iront|ra|ront)",
        r"va",
        r"vont",
        r"prévoi\w+",
        r"compte",
        r"pourrait",
        r"pourraient",
    ),
    event=(
        r"a été",
        r"ont été",
        r"est",
        r"sont",
        r"a \w+é",
        r"ont \w+é",
        r"était",
        r"étaient",
        r"selon",
        r"lancé\w*",
        r"annoncé\w*",
    ),
    # What can be checked
    percent=("pour cent",),
    number_words=("millions?", "milliards?", "milliers", "moitié", "deux", "trois", "quatre", "cinq", "dix"),
    definition_verbs=("est", "sont"),
    definition_complements=("une?", "le", "la"),
    value_words=("atout",),
    demands=("demandent?",),
    # The apparatus of a release
    release_marks=("communiqué", "pour diffusion immédiate"),
    end_marks=("fin",),
    credit_words=("crédit", "source", "photo"),
    contact_heads=(
        "(?:service|relations) presse",
        "contacts presse",
        r"tel(?:éphone)?\b",
        r"courriel\b",
    ),
    contact_verbs=("contacter",),
    directives=(
        "pour (?:de )?plus",
        "pour en savoir",
        "plus d.informations",
        "suivez",
        "veuillez",
        "retrouvez",
    ),
    legal_notes=(
        "énoncés prospectifs",
        "déclarations prospectives",
        "présomption d.innocence",
        "présumées? innocent",
    ),
    legal_titles=("avertissement.*", "mentions légales"),
    about_titles=("à propos", "qui sommes"),
    link_titles=("voir aussi",),
    note_titles=(
        "notes? aux (?:rédacteurs|éditeurs)",
        "note de la rédaction",
        "informations complémentaires",
        "contexte",
    ),
    contact_section_titles=("contacts? presse", "informations? de contact", "pour nous contacter"),
    # Types of claims
    legal_status=("condamnée?s?", "arrêtée?s?", "inculpée?s?"),
    comparisons=(r"\bplus\b.{0,80}?\bque\b",),
    reasons=("grâce à", "à cause"),
    identity_verbs=("est",),
    identity_complements=("une?", "le", "la"),
    events=("a été", "ont été"),
)
