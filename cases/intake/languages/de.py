"""German."""

from .language import Language, words

GERMAN = Language(
    code="de",
    # Dates and times
    months=words(
        "januar jänner februar märz april mai juni juli august september oktober november dezember jan feb "
        "apr jun jul aug sep okt nov dez"
    ),
    weekdays=words("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    today=words("heute"),
    clock_words=("uhr",),
    date_words=words("uhr den der um am bis von vom"),
    # Where sentences end
    never_final=words(
        "hr fr frl dr prof dipl ing bzw z.b d.h u.a s.o vgl bspw inkl exkl ggf sog evtl mind max abs art "
        "nr hrsg st ca geb verh gest jh str tel"
    ),
    before_number=words("nr abs ziff kap bd s rz"),
    may_end=words("gmbh mbh usw usf u.ä u.v.m mio mrd"),
    starters=words(
        "der die das den dem des ein eine einen einem einer er sie es wir ihr ich man dies diese dieser "
        "dieses in im an am auf aus bei mit nach von vom vor zu zum zur für über unter um durch wenn als "
        "da damit dabei dazu doch aber und oder auch so nun heute seit während weil wie was wer wo hier "
        "jetzt alle viele mehr kein keine unser unsere seine ihre"
    ),
    has_dotted_ordinals=True,
    # Where lines go on
    hanging=words(
        "der die das den dem des ein eine einen einem einer und oder aber als auf aus bei mit nach von vom "
        "vor zu zum zur für über unter um durch in im am an ist sind war waren wird werden hat haben dass "
        "welche welcher"
    ),
    time_openers=("Während", "Seit"),
    page_marks=("mehr", r"seite\s\d+"),
    page_totals=("von",),
    # Who speaks
    speech_verbs=words(
        "sagte sagt sagten erklärte erklärt erklärten betonte betont kommentierte kommentiert ergänzte "
        "ergänzt meinte meint fügte äußerte unterstrich so bekräftigte flüsterte freut begrüßte teilte"
    ),
    auxiliaries=("hat", "haben"),
    first_person=words("ich wir uns unser unsere unseren unserem unserer mein meine meinen meiner mich mir"),
    pronouns=("er", "sie"),
    after_name=(
        "in seiner",
        "in ihrer",
        "am (?:Mon|Diens|Donners|Frei|Sams|Sonn)tag",
        "bei der",
    ),
    titles=words("dr prof herr frau"),
    # What can be checked: signs
    rhetoric=(
        r"sollten?",
        r"müssen?",
        r"muss",
        r"wichtig\w*",
        r"entscheidend\w*",
        r"dringend",
        r"großartig\w*",
        r"hervorragend\w*",
        r"setzt sich (?:für|dafür)",
        r"fordert",
        r"appelliert",
        r"beste[rns]?",
        r"fantastisch\w*",
        r"notwendig",
        r"unverzichtbar",
    ),
    feeling=(
        r"freue?n?",
        r"danke\w*",
        r"dankbar",
        r"begrüße\w*",
        r"hoffe\w*",
        r"stolz",
        r"glaube\w*",
        r"überzeugt",
        r"wünsche\w*",
        r"gratuliere\w*",
        r"applaudiere\w*",
    ),
    future=(
        r"werden?",
        r"wird",
        r"sollen?",
        r"plant",
        r"planen",
        r"beabsichtig\w+",
        r"künftig",
        r"könnten?",
    ),
    event=(
        r"wurden?",
        r"worden",
        r"hat",
        r"haben",
        r"hatte",
        r"ist",
        r"sind",
        r"war",
        r"waren",
        r"gibt",
        r"gab",
        r"kündigte",
        r"gegründet",
        r"laut",
        r"beherbergt",
    ),
    # What can be checked
    percent=("Prozent",),
    number_words=(
        "Millionen",
        "Milliarden",
        "Prozent",
        "Hälfte",
        "Tausende",
        "zwei",
        "drei",
        "vier",
        "fünf",
        "sechs",
        "sieben",
        "acht",
        "zehn",
    ),
    definition_verbs=("ist", "sind"),
    definition_complements=("eine?", "die", "das", "der"),
    demands=("fordern?", "fordert"),
    # The apparatus of a release
    release_marks=(
        "pressemitteilung",
        "presseinformation",
        "medienmitteilung",
        "zur sofortigen veröffentlichung",
        "sperrfrist",
    ),
    end_marks=("ende",),
    credit_words=("foto", "bild", "quelle"),
    contact_heads=(
        r"(?:presse)?kontakte?\b",
        "ansprechpartner",
        "pressestelle",
        r"tel(?:efon|efax)?\b",
        r"mobil\b",
    ),
    contact_titles=(
        "presse (?:office|team|desk|contact|enquiries|inquiries|relations|service)",
        "pressestelle",
    ),
    contact_verbs=("kontaktieren",),
    directives=(
        "(?:für )?(?:weitere|nähere|mehr) (?:informationen|auskünfte)",
        "besuchen sie",
        "folgen sie",
        "mehr (?:dazu|unter)",
    ),
    polite_requests=(r"\bbesuchen sie bitte\b",),
    legal_notes=("unschuldsvermutung", "zukunftsgerichtete", "haftungsausschluss"),
    legal_titles=("rechtlicher hinweis", "haftungsausschluss"),
    about_titles=("über",),
    link_titles=("siehe auch",),
    note_titles=("hintergrund(?:informationen)?", "hinweise?.*", "weitere informationen"),
    contact_section_titles=("(?:presse)?kontakte?", "ansprechpartner(?:in)?", "kontaktinformationen"),
    # Types of claims
    legal_status=("verurteilt", "angeklagt", "festgenommen"),
    comparisons=(r"\b(?:mehr|weniger|höher|größer)\b.{0,80}?\bals\b",),
    amounts=(r"\b(?:Prozent|Millionen)\b",),
    reasons=("wegen", "weil"),
    identity_verbs=("ist", "war"),
    identity_complements=("eine?", "der", "die", "das"),
    events=("kündigte", "wurde", "wurden"),
)
