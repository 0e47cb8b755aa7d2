"""The words that the intake knows, by what they tell about a line or a sentence.

Word lists that seldom clash are one list for all languages; the others are kept by language, and English
serves where a language is not listed.
"""


def word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


MONTHS = word_set(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sep sept oct nov dec januar jänner februar märz mai juni juli oktober dezember okt "
    "dez janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr juil "
    "déc enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio "
    "febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho "
    "julho setembro outubro novembro dezembro januari februari maart mei augustus يناير فبراير مارس أبريل "
    "إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
)

WEEKDAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi "
    "samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì "
    "giovedì venerdì sabato domenica الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت"
)

# --- Abbreviations, casefolded, without their last dot -------------------------------------------------

# Nothing ends after these: a name, a number or another word must follow. Written with a capital or a dot
# inside wherever the same letters are also a word ("Gen.", "Col."), so the lists are case-sensitive.
TITLES_CUT_SHORT = word_set(
    "Mr Mrs Ms Mx Dr Drs Prof Sen Sens Rep Reps Gov Govs Lt Col Gen Maj Capt Cpl Sgt Cmdr Adm Brig Hon "
    "Rev Fr Pres Supt Insp Det Atty Attys Asst Assoc Amb St Ste Mt Ft Messrs Mmes Dept Univ Bros Ald Bldg"
)
NEVER_FINAL = {
    "en": word_set("v vs viz cf e.g i.e eg ie ca approx"),
    "de": word_set(
        "hr fr frl dr prof dipl ing bzw z.b d.h u.a s.o vgl bspw inkl exkl ggf sog evtl mind max abs art "
        "nr hrsg st ca geb verh gest jh str tel"
    ),
    "fr": word_set("m mm mme mlle me pr dr st ste cf art p.ex env chap réf"),
    "es": word_set(
        "sr sra srta dr dra dn dña lic arq ing excmo excma ud uds núm no párr párrf pág págs av avda art "
        "arts prof admón ago ene feb mar abr jun jul set sep oct nov dic ej p.ej"
    ),
    "it": word_set("sig sig.ra sig.na dott dott.ssa avv on geom rag egr spett psicol ing dir prof d set art"),
    "nl": word_set("dhr mevr mr dr drs ir prof aanw ca bijv d.w.z o.a"),
}
# Nothing ends after these where a number follows.
BEFORE_NUMBER = word_set(
    "no nos nr num núm n n° art arts sec secs § ch chap fig figs p pp pg par para paras vol vols ed eds "
    "rev eq ex app cl cls tel ext abs ziff kap bd s rz pos ref réf"
)
# A sentence may end after these: it does where the next word likes to begin one.
MAY_END = word_set(
    "inc corp co cos ltd llc llp plc l.p bhd pty gmbh mbh cie jr sr esq ph.d m.d etc al ave blvd hwy pkwy "
    "u.s u.s.a u.k u.n e.u d.c l.a n.y a.m p.m a.d b.c usw usf u.ä u.v.m ee.uu uu km mio mrd"
)
# The same, where written with a capital: states of the United States, as news style shortens them.
STATES = word_set(
    "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb "
    "Nebr Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo Ont Alta Que"
)

# --- Words that like to begin a sentence, by language --------------------------------------------------

STARTERS = {
    "en": word_set(
        "a an the this that these those he she it they we you i who what when where why how in on at as "
        "for from with without but and or so however since after before during while if although though "
        "because there here our my his her its their your both many most some several all each every no "
        "not now today tonight yesterday tomorrow under over of by to according additionally also instead "
        "once let more other another such until through throughout thanks please yet still then thus "
        "therefore meanwhile moreover furthermore based following founded established headquartered is "
        "are was were do did does have has had can could will would should nearly about only one two "
        "three just earlier later recently previously currently despite among between within whether "
        "unlike like where whereas whenever today's last next late early together finally first second "
        "third four five six several further attendees officials researchers"
    ),
    "de": word_set(
        "der die das den dem des ein eine einen einem einer er sie es wir ihr ich man dies diese dieser "
        "dieses in im an am auf aus bei mit nach von vom vor zu zum zur für über unter um durch wenn als "
        "da damit dabei dazu doch aber und oder auch so nun heute seit während weil wie was wer wo hier "
        "jetzt alle viele mehr kein keine unser unsere seine ihre"
    ),
    "fr": word_set(
        "le la les l un une des ce cet cette ces c il elle ils elles nous vous je j on en dans à au aux "
        "avec pour par sur sous de du d depuis après avant pendant mais et ou donc or ni car si quand "
        "comme que qui son sa ses leur leurs notre nos votre vos mon ma mes plus tous toutes cela ainsi"
    ),
    "es": word_set(
        "el la los las un una unos unas lo este esta estos estas ese esa eso él ella ellos ellas nosotros "
        "yo en con por para de del a al desde después antes durante pero y o si cuando como que quien su "
        "sus nuestro nuestra nuestros mi mis más todos todas también así no se hay ya"
    ),
}

# --- Words at which a line breaks off but no sentence ends ---------------------------------------------

HANGING = word_set(
    "the a an of to in on at by for from with and or but nor that which who whose as than into onto upon "
    "per is are was were be been has have had will would shall should may might can could its their his "
    "her our your my this these those via about between against under over through during without within "
    "visit see der die das den dem des ein eine einen einem einer und oder aber als auf aus bei mit nach "
    "von vom vor zu zum zur für über unter um durch im am an ist sind war waren wird werden hat haben "
    "dass welche welcher le la les un une des du de et ou à au aux avec pour par sur sous dans que qui "
    "dont est sont ont se ne el los las una unos unas del y o en con para por al lo su sus es son ha han "
    "il lo gli uno di da nel nella con su per che e sono من في على إلى عن و أو أن التي الذي مع"
)

# --- Speech --------------------------------------------------------------------------------------------

SPEECH_VERBS = {
    "en": (
        "said", "says", "say", "saying", "added", "adds", "stated", "states", "noted", "notes", "explained",
        "explains", "commented", "comments", "continued", "concluded", "remarked", "declared", "told",
        "announced", "wrote", "replied", "warned", "argued", "emphasized", "stressed", "observed",
        "responded",
        "asked", "claimed", "insisted", "recalled", "testified", "tweeted", "concurred", "agreed", "affirmed",
    ),
    "de": (
        "sagte", "sagt", "sagten", "erklärte", "erklärt", "erklärten", "betonte", "betont", "kommentierte",
        "kommentiert", "ergänzte", "ergänzt", "meinte", "meint", "fügte", "äußerte", "unterstrich", "so",
        "bekräftigte", "flüsterte", "freut", "begrüßte", "teilte",
    ),
    "fr": (
        "déclaré", "déclare", "dit", "affirmé", "affirme", "ajouté", "ajoute", "expliqué", "explique",
        "souligné", "souligne", "précisé", "précise", "indiqué", "indique", "commenté", "commente", "conclu",
        "conclut", "rappelle", "rappelé", "estime", "estimé", "réagit", "confie",
    ),
    "es": (
        "dijo", "dice", "afirmó", "afirma", "explicó", "explica", "añadió", "añade", "señaló", "señala",
        "declaró", "declara", "comentó", "comenta", "agregó", "agrega", "indicó", "indica", "destacó",
        "destaca", "aseguró", "asegura", "manifestó", "subrayó", "concluyó", "expresó",
    ),
    "it": ("detto", "dichiarato", "afferma", "affermato", "spiega", "commenta", "aggiunge", "dichiara"),
    "pt": ("disse", "afirmou", "explicou", "acrescentou", "declarou", "comentou", "destacou"),
    "nl": ("zei", "zegt", "aldus", "verklaarde", "stelt"),
    "ar": ("قال", "قالت", "يقول", "تقول", "أضاف", "أضافت", "صرح", "صرحت", "أكد", "أكدت", "وقال", "وقالت",
           "وأضاف", "وأضافت", "أوضح", "أوضحت", "ذكر", "ذكرت"),
}  # fmt: skip

FIRST_PERSON = {
    "en": word_set(
        "i we us our ours my mine me myself ourselves i'm i've i'd i'll we're we've we'll we'd let's"
    ),
    "de": word_set("ich wir uns unser unsere unseren unserem unserer mein meine meinen meiner mich mir"),
    "fr": word_set("je j nous notre nos mon ma mes moi"),
    "es": word_set("yo nosotros nosotras nuestro nuestra nuestros nuestras mi mis me nos estamos hemos"),
    "ar": word_set("أنا نحن إننا لدينا"),
}

# Titles and offices after which the name of the person begins.
OFFICES = word_set(
    "director minister secretary president attorney sheriff chief officer agent commissioner senator "
    "representative congressman congresswoman governor mayor chairman chairwoman chair manager head "
    "spokesman spokeswoman spokesperson administrator ambassador general judge inspector superintendent "
    "detective captain lieutenant sergeant major colonel professor founder ceo cfo cto coo partner leader "
    "speaker counsel adviser advisor coordinator executive engineer scientist economist analyst owner "
    "deputy marshal justice treasurer whip member charge"
)
TITLES = word_set(
    "mr mrs ms mx dr prof professor sir dame lord lady sen senator rep representative gov governor hon "
    "rev sheriff captain capt lt lieutenant col colonel gen general maj major sgt sergeant judge justice "
    "mayor president chairman chairwoman secretary minister herr frau m mme mlle sr sra don doña dott"
)
