"""Spanish."""

from .language import Language, words

SPANISH = Language(
    code="es",
    # Dates and times
    months=words(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre feb mar "
        "jun jul sep oct nov"
    ),
    weekdays=words("lunes martes miércoles jueves viernes sábado domingo"),
    today=words("hoy"),
    day_endings=("º", "ª"),
    date_words=words("de del el la dia día"),
    # Where sentences end
    never_final=words(
        "sr sra srta dr dra dn dña lic arq ing excmo excma ud uds núm no párr párrf pág págs av avda art "
        "arts prof admón ago ene feb mar abr jun jul set sep oct nov dic ej p.ej"
    ),
    before_number=words("num núm n n° art arts"),
    may_end=words("ee.uu uu"),
    starters=words(
        "el la los las un una unos unas lo este esta estos estas ese esa eso él ella ellos ellas nosotros "
        "yo en con por para de del a al desde después antes durante pero y o si cuando como que quien su "
        "sus nuestro nuestra nuestros mi mis más todos todas también así no se hay ya"
    ),
    # Where lines go on
    hanging=words(
        "el la los las un una unos unas de del y o en con para por al lo su sus a que es son ha han se"
    ),
    time_openers=("Durante", "Desde", "Tras"),
    ordinal_endings=("º", "ª"),
    page_marks=(r"página\s\d+",),
    page_totals=("de",),
    # Who speaks
    speech_verbs=words(
        "dijo dice afirmó afirma explicó explica añadió añade señaló señala declaró declara comentó comenta "
        "agregó agrega indicó indica destacó destaca aseguró asegura manifestó subrayó concluyó expresó"
    ),
    auxiliaries=("ha", "han"),
    first_person=words("yo nosotros nosotras nuestro nuestra nuestros nuestras mi mis me nos estamos hemos"),
    pronouns=("él", "ella", "ellos"),
    after_name=("durante", "en un", "en una"),
    titles=words("sr sra don doña"),
    # What can be checked: signs
    rhetoric=(
        r"debe(?:mos|n|ría)?",
        r"hay que",
        r"es (?:vital|esencial|fundamental|importante|necesario)",
        r"exige",
        r"insta",
        r"mejor(?:es)?",
        r"inaceptable",
    ),
    feeling=(
        r"graci\w+",
        r"agradec\w+",
        r"felicit\w+",
        r"orgullos\w+",
        r"esper(?:a|o|amos|an)",
        r"alegr\w+",
        r"encantad\w+",
        r"cree(?:mos|n)?",
        r"confiamos",
    ),
    future=(
        r"\w{3,}(?:rá|rán|remos)",
        r"va a",
        r"van a",
        r"prevé\w*",
        r"planea",
        r"podría",
        r"podrían",
    ),
    event=(
        r"fue(?:ron)?",
        r"ha(?:n)? \w+[adíis]do",
        r"es",
        r"son",
        r"está",
        r"están",
        r"según",
        r"anunció",
        r"lanzó",
        r"hace posible",
        r"se encuentra",
    ),
    # What can be checked
    percent=("por ciento",),
    number_words=("millones", "miles", "mitad", "dos", "tres", "cuatro", "cinco", "seis", "diez"),
    definition_verbs=("es", "son"),
    definition_complements=("la", "las", "los", "el"),
    demands=("exigen?", "exige", "reclaman?"),
    # The apparatus of a release
    release_marks=(
        "nota de prensa",
        "comunicado",
        "para (?:su )?(?:publicación|difusión|divulgación) inmediata",
    ),
    end_marks=("fin", "fin del comunicado"),
    credit_words=("foto", "fuente"),
    contact_heads=(
        "contact(?:s|o|os) (?:presse|de prensa|para)",
        r"tel(?:éfono)?\b",
        r"correo\b",
    ),
    contact_verbs=("contactar",),
    directives=(
        r"para (?:más|mayor|obtener|saber)\b",
        "más información",
        r"visite\b",
        "síganos",
        r"consulte\b",
    ),
    legal_notes=("presunción de inocencia", "declaraciones (?:prospectivas|a futuro)"),
    legal_titles=("aviso legal",),
    about_titles=("acerca de", "sobre", "quiénes somos"),
    link_titles=("véase también",),
    note_titles=(
        "más información",
        "información adicional",
        "nota (?:a|para) los editores",
        "antecedentes",
    ),
    contact_section_titles=(
        "contactos?(?: de prensa| para (?:la )?prensa)?",
        "información de contacto",
    ),
    # Types of claims
    legal_status=("condenad[oa]s?", "acusad[oa]s?", "detenid[oa]s?"),
    comparisons=(r"\bmás\b.{0,80}?\bque\b",),
    amounts=(r"\bmillones\b",),
    reasons=("debido a", "gracias a"),
    identity_verbs=("es",),
    identity_complements=("la", "el"),
    events=("fue", "fueron"),
)
