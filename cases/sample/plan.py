"""What the sample desk found out about its invented releases. All of it is invented.

A plan names statements by their first words, so that it does not depend on how finely a release was cut.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True)
class SampleSource:
    title: str
    kind: str
    publisher: str
    url: str
    is_primary: bool = True
    is_party: bool = False
    interest_note: str = ""
    published_date: date | None = None


@dataclass(frozen=True)
class Cited:
    """One citation: key of a source, stance, the source's words, where they stand."""

    source: str
    stance: str
    quote: str
    locator: str
    note: str = ""


@dataclass(frozen=True)
class Finding:
    rating: str
    explanation: str
    cited: tuple[Cited, ...] = ()
    extent: str = ""
    found_value: str = ""
    reason_code: str = ""
    sole_source_reason: str = ""
    searched: tuple[tuple[str, str, str], ...] = ()
    status: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class SampleClaim:
    text: str
    type: str
    words: str = ""
    value: str = ""
    finding: Finding | None = None
    # How far the work has come: approved, later (approved after a first edition), changed (after approval),
    # proposed, returned, open.
    state: str = "approved"
    status: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class SampleStatement:
    starts: str
    kind: str
    reason: str = ""
    claims: tuple[SampleClaim, ...] = field(default=())


SOURCES = {
    "log": SampleSource(
        "Vessel inspection register, weeks 31 to 34 of 2025",
        "official_record",
        "State Maritime Office (sample)",
        "https://maritime.example/register/2025/31-34",
        published_date=date(2025, 9, 2),
    ),
    "inventory": SampleSource(
        "Evidence room inventory, August 2025",
        "official_record",
        "County Auditor (sample)",
        "https://auditor.example/inventory/2025-08",
        published_date=date(2025, 9, 29),
    ),
    "courier": SampleSource(
        "Stolen gear on show at Pier 3",
        "news_report",
        "Ellery Courier (sample)",
        "https://courier.example/2025/08/pier-3",
        is_primary=False,
        published_date=date(2025, 8, 27),
    ),
    "docket": SampleSource(
        "Criminal docket, Port Ellery",
        "court_record",
        "District Court (sample)",
        "https://courts.example/ellery/docket",
    ),
    "marlow": SampleSource(
        "Jail roster, August 2025",
        "official_record",
        "Marlow County Clerk (sample)",
        "https://clerk.example/marlow/roster/2025-08",
        published_date=date(2025, 9, 1),
    ),
    "insurers": SampleSource(
        "Boat theft claims by month, 2020 to 2025",
        "data_set",
        "Coast Insurers' Pool (sample)",
        "https://pool.example/data/boat-thefts.csv",
        published_date=date(2025, 9, 10),
    ),
    "bulletin": SampleSource(
        "State crime bulletin, third quarter of 2025",
        "data_set",
        "State Bureau of Statistics (sample)",
        "https://statistics.example/crime/2025-3",
        published_date=date(2025, 9, 16),
    ),
    "charter": SampleSource(
        "Harbor Charter Act of 1961",
        "law",
        "State Legislature (sample)",
        "https://laws.example/1961/harbor-charter",
        published_date=date(1961, 4, 2),
    ),
    "chart": SampleSource(
        "Harbor chart 12, edition of 2025",
        "official_record",
        "Hydrographic Survey (sample)",
        "https://charts.example/12",
        published_date=date(2025, 1, 15),
    ),
    "union": SampleSource(
        "Interview with a spokesperson of the dock workers",
        "interview",
        "Dock Workers' Union (sample)",
        "",
        is_party=True,
        interest_note="The union is in a wage dispute with the harbor authority.",
    ),
    "permit": SampleSource(
        "Building permit file 2023-117",
        "official_record",
        "Tarn County (sample)",
        "https://county.example/permits/2023-117",
        published_date=date(2025, 6, 1),
    ),
    "grid": SampleSource(
        "Power supply contracts of large consumers, 2025",
        "data_set",
        "Grid Regulator (sample)",
        "https://grid.example/contracts/2025",
        published_date=date(2025, 5, 20),
    ),
    "counters": SampleSource(
        "Passengers counted at the piers of Long Lake, 2024 and 2025",
        "data_set",
        "Lake District (sample)",
        "https://lake.example/piers/2025",
        published_date=date(2025, 9, 12),
    ),
    "tickets": SampleSource(
        "Passenger tax by company, summer of 2025",
        "official_record",
        "County Treasurer (sample)",
        "https://treasurer.example/passengers/2025",
        published_date=date(2025, 9, 20),
    ),
    "pilots": SampleSource(
        "Log of the lake pilots, June to August 2025",
        "official_record",
        "Pilots of Long Lake (sample)",
        "https://pilots.example/log/2025-summer",
        published_date=date(2025, 9, 3),
    ),
    "labor": SampleSource(
        "Unemployment by county, May 2025",
        "data_set",
        "State Bureau of Statistics (sample)",
        "https://statistics.example/labor/2025-05",
        published_date=date(2025, 6, 10),
    ),
}

WORTH_AT_FIRST = Finding(
    rating="verified",
    explanation="The value was read out when the recovered equipment was shown, and the inspection register"
    " repeats it.",
    found_value="$186,000",
    cited=(
        Cited(
            "log",
            "supports",
            "Equipment recovered, estimated replacement value: $186,000.",
            "page 9, table 4",
        ),
        Cited(
            "courier",
            "supports",
            "An officer put the haul at 186,000 dollars.",
            "third paragraph",
        ),
    ),
)

WORTH_CORRECTED = Finding(
    rating="disputed",
    extent="in_part",
    explanation="Stolen equipment was recovered, but the audited inventory puts it at $116,000. The higher"
    " figure in the release is an early estimate of the price of new equipment.",
    found_value="$116,000",
    sole_source_reason="The audited inventory is the only record made after every item had been valued; the"
    " estimates that it replaced all go back to one list.",
    cited=(
        Cited(
            "inventory",
            "refutes",
            "Total value of items held after Operation Low Tide: $116,000.",
            "page 2, last line",
            "Valued item by item, four weeks after the release.",
        ),
        Cited(
            "log",
            "context",
            "Equipment recovered, estimated replacement value: $186,000.",
            "page 9, table 4",
            "Where the figure of the release comes from.",
        ),
    ),
)


def _docket(quote: str, entry: str) -> tuple[Cited, ...]:
    return (Cited("docket", "supports", quote, entry),)


COURT_REASON = "The court's docket is the record of this fact; any other source would only repeat it."
ROSTER_REASON = "The roster is kept by the clerk from the custody papers; no second record exists."

HARBOR = (
    SampleStatement("SAMPLE RELEASE", "heading", "repeated"),
    SampleStatement("FOR IMMEDIATE RELEASE", "boilerplate", "apparatus"),
    SampleStatement("September 15, 2025", "boilerplate", "apparatus"),
    SampleStatement(
        "PORT ELLERY (sample)",
        "factual",
        claims=(
            SampleClaim(
                "The harbor authority ran a four-week operation against thefts from moored boats.",
                "event",
                "Operation Low Tide, a four-week operation against thefts from moored boats",
                "four weeks",
                Finding(
                    "verified",
                    "The inspection register and a newspaper's report agree on the operation and its length.",
                    (
                        Cited(
                            "log",
                            "supports",
                            "Special operation Low Tide: July 28 to August 24.",
                            "page 1",
                        ),
                        Cited("courier", "supports", "the operation that ended on Sunday", "first paragraph"),
                    ),
                ),
            ),
        ),
    ),
    SampleStatement("Officers of the harbor unit", "opinion", "opinion"),
    SampleStatement(
        "The unit checked 412 vessels",
        "factual",
        claims=(
            SampleClaim(
                "The harbor unit checked 412 vessels between July 28 and August 24, 2025.",
                "number",
                "The unit checked 412 vessels between July 28 and August 24, 2025",
                "412",
                Finding(
                    "verified",
                    "The register lists 412 inspections in the four weeks; the auditor counted the same.",
                    (
                        Cited("log", "supports", "Inspections in weeks 31 to 34: 412.", "page 3, table 1"),
                        Cited("inventory", "supports", "Inspection sheets received: 412.", "page 1"),
                    ),
                    found_value="412",
                ),
            ),
            SampleClaim(
                "The harbor unit recovered stolen equipment worth $186,000.",
                "number",
                "recovered stolen equipment worth $186,000",
                "$186,000",
                WORTH_AT_FIRST,
            ),
        ),
    ),
    SampleStatement("Among those arrested", "lead_in", "introduces"),
    SampleStatement(
        "A 29-year-old resident",
        "factual",
        claims=(
            SampleClaim(
                "A 29-year-old resident of Port Ellery was convicted of burglary in 2022.",
                "legal_status",
                "A 29-year-old resident of Port Ellery convicted in 2022 of burglary",
                "",
                Finding(
                    "verified",
                    "The docket shows a conviction for burglary, entered on May 11, 2022.",
                    _docket("05/11/2022 Judgment: guilty, burglary in the second degree.", "entry 1187"),
                    sole_source_reason=COURT_REASON,
                    status={
                        "status": "convicted",
                        "offense": "burglary in the second degree",
                        "date_given": "05/11/2022",
                    },
                ),
                status={"status": "convicted", "offense": "burglary", "date_given": "2022"},
            ),
            SampleClaim(
                "The same person was convicted of receiving stolen property in 2022.",
                "legal_status",
                "convicted in 2022 of burglary and receiving stolen property",
                "",
                Finding(
                    "disputed",
                    "The person was charged with receiving stolen property, but the charge was dismissed when"
                    " the judgment for burglary was entered. A charge is not a conviction.",
                    (
                        Cited(
                            "docket",
                            "refutes",
                            "05/11/2022 Count 2, receiving stolen property: dismissed.",
                            "entry 1188",
                        ),
                    ),
                    extent="wholly",
                    sole_source_reason=COURT_REASON,
                    status={
                        "status": "dismissed",
                        "offense": "receiving stolen property",
                        "date_given": "05/11/2022",
                    },
                ),
                status={"status": "convicted", "offense": "receiving stolen property", "date_given": "2022"},
            ),
            SampleClaim(
                "The harbor unit arrested that person on August 4, 2025.",
                "date",
                "arrested by the harbor unit on Aug. 4",
                "2025-08-04",
                Finding(
                    "verified",
                    "The booking sheet in the docket and the clerk's roster carry the same date.",
                    (
                        Cited("docket", "supports", "08/04/2025 Booked by harbor unit.", "entry 2301"),
                        Cited("marlow", "supports", "Transferred from Port Ellery, 08/04.", "line 12"),
                    ),
                    found_value="2025-08-04",
                ),
            ),
            SampleClaim(
                "That person was charged with the theft of outboard motors.",
                "legal_status",
                "charged with the theft of outboard motors",
                "",
                Finding(
                    "verified",
                    "A complaint for the theft of two outboard motors was filed on August 6, 2025.",
                    _docket("08/06/2025 Complaint: theft, two outboard motors.", "entry 2304"),
                    sole_source_reason=COURT_REASON,
                    status={"status": "charged", "offense": "theft", "count": 1, "date_given": "08/06/2025"},
                ),
                status={"status": "charged", "offense": "theft of outboard motors"},
            ),
        ),
    ),
    SampleStatement(
        "A 41-year-old resident",
        "factual",
        claims=(
            SampleClaim(
                "A 41-year-old resident of Marlow County was charged with possession of stolen goods.",
                "legal_status",
                "A 41-year-old resident of Marlow County charged with possession of stolen goods",
                "",
                Finding(
                    "verified",
                    "The docket shows the charge, filed on August 8, 2025.",
                    _docket("08/08/2025 Complaint: possession of stolen goods.", "entry 2311"),
                    sole_source_reason=COURT_REASON,
                    status={
                        "status": "charged",
                        "offense": "possession of stolen goods",
                        "date_given": "08/08/2025",
                    },
                ),
                status={"status": "charged", "offense": "possession of stolen goods"},
            ),
            SampleClaim(
                "The same person was charged with resisting an officer.",
                "legal_status",
                "resisting an officer",
                "",
                Finding(
                    "unverifiable",
                    "Neither the docket nor the roster shows such a charge, but charges that a prosecutor"
                    " declined within ten days are not kept in either.",
                    reason_code="no_record",
                    searched=(
                        (
                            "Criminal docket, Port Ellery (sample)",
                            "case numbers 2300 to 2360, resisting",
                            "No charge of resisting in connection with this person.",
                        ),
                        (
                            "Jail roster, Marlow County (sample)",
                            "entries of August 8 to 10, 2025",
                            "The roster names one charge, possession of stolen goods.",
                        ),
                    ),
                ),
                status={"status": "charged", "offense": "resisting an officer"},
            ),
            SampleClaim(
                "The Marlow County Sheriff's Office processed and released that person on August 9, 2025.",
                "event",
                "processed and released by the Marlow County Sheriff's Office (MCSO) on Aug. 9",
                "2025-08-09",
                Finding(
                    "verified",
                    "The roster records the release on bail on August 9, 2025.",
                    (Cited("marlow", "supports", "Released on bail, 08/09, 16:40.", "line 31"),),
                    found_value="2025-08-09",
                    sole_source_reason=ROSTER_REASON,
                ),
            ),
        ),
    ),
    SampleStatement(
        "A 35-year-old visitor",
        "factual",
        claims=(
            SampleClaim(
                "A 35-year-old visitor arrested in the operation had two earlier convictions for fraud.",
                "legal_status",
                "A 35-year-old visitor with two earlier convictions for fraud",
                "2 convictions",
                Finding(
                    "disputed",
                    "The docket shows one conviction for fraud. A second case ended in an acquittal.",
                    (
                        Cited(
                            "docket",
                            "refutes",
                            "Prior record: fraud, guilty (2017); fraud, not guilty (2020).",
                            "entry 2340",
                        ),
                    ),
                    extent="in_part",
                    found_value="1 conviction, 1 acquittal",
                    sole_source_reason=COURT_REASON,
                    status={"status": "convicted", "offense": "fraud", "count": 1, "date_given": "2017"},
                ),
                status={"status": "convicted", "offense": "fraud", "count": 2},
            ),
            SampleClaim(
                "That person was arrested on August 18, 2025.",
                "date",
                "arrested on Aug. 18",
                "2025-08-18",
                Finding(
                    "verified",
                    "Docket and newspaper agree.",
                    (
                        Cited("docket", "supports", "08/18/2025 Booked by harbor unit.", "entry 2339"),
                        Cited("courier", "supports", "the third arrest, on August 18", "fifth paragraph"),
                    ),
                    found_value="2025-08-18",
                ),
            ),
            SampleClaim(
                "That person was wanted in a neighboring county on a warrant for theft.",
                "legal_status",
                "wanted in a neighboring county on a warrant for theft",
                "",
                Finding(
                    "verified",
                    "The warrant was open on the day of the arrest; docket and roster note it.",
                    (
                        Cited("docket", "supports", "Hold: warrant for theft, Marlow County.", "entry 2339"),
                        Cited("marlow", "supports", "Warrant served 08/18, theft.", "line 44"),
                    ),
                    status={"status": "wanted", "offense": "theft", "agency": "Marlow County"},
                ),
                status={"status": "wanted", "offense": "theft"},
            ),
        ),
    ),
    SampleStatement(
        "Reported boat thefts fell",
        "factual",
        claims=(
            SampleClaim(
                "Reported boat thefts were 38 percent lower than in the same four weeks of 2024.",
                "comparison",
                "",
                "-38%",
                Finding(
                    "disputed",
                    "Both the state's figures and the insurers' show a decrease, of 14 and 16 percent.",
                    (
                        Cited(
                            "bulletin",
                            "refutes",
                            "Theft of watercraft, Port Ellery, weeks 31 to 34: 2024: 86; 2025: 74.",
                            "table 7",
                            "A decrease of 14 percent.",
                        ),
                        Cited(
                            "insurers",
                            "refutes",
                            "2024-08,PE,75 / 2025-08,PE,63",
                            "rows 56 and 68",
                            "A decrease of 16 percent.",
                        ),
                        Cited(
                            "union",
                            "context",
                            "Nobody files a report for a stolen fender any more.",
                            "minute 14",
                        ),
                    ),
                    extent="in_part",
                    found_value="-14% to -16%",
                ),
            ),
        ),
    ),
    SampleStatement(
        '"Our officers have made the harbor safer',
        "quotation",
        claims=(
            SampleClaim(
                "The harbor is safer than it has been in ten years.",
                "comparison",
                "",
                "",
                Finding(
                    "unverifiable",
                    "No record measures safety in the harbor over ten years; the release names no measure.",
                    reason_code="too_vague",
                    searched=(
                        (
                            "State crime bulletin (sample)",
                            "Port Ellery, 2015 to 2025",
                            "Figures for the harbor start in 2020.",
                        ),
                    ),
                ),
            ),
        ),
    ),
    SampleStatement('"Every one of these arrests', "quotation", "opinion"),
    SampleStatement("No other city on this coast", "opinion", "opinion"),
    SampleStatement("About the Port Ellery", "heading", "apparatus"),
    SampleStatement(
        "The Port Ellery Harbor Authority was founded",
        "boilerplate",
        claims=(
            SampleClaim(
                "The Port Ellery Harbor Authority was founded in 1961.",
                "date",
                "The Port Ellery Harbor Authority was founded in 1961",
                "1961",
                Finding(
                    "verified",
                    "The act that founded the authority was passed on April 2, 1961.",
                    (
                        Cited(
                            "charter",
                            "supports",
                            "There is hereby established a harbor authority.",
                            "section 1",
                        ),
                    ),
                    found_value="1961",
                    sole_source_reason="The act itself founded the authority.",
                ),
            ),
            SampleClaim(
                "The Port Ellery Harbor Authority runs 14 piers.",
                "number",
                "runs 14 piers",
                "14",
                Finding(
                    "verified",
                    "The chart shows 14 piers of the authority, and the register lists as many.",
                    (
                        Cited("chart", "supports", "P.E.H.A. piers 1–14", "legend"),
                        Cited("log", "supports", "Berths by pier, 1 to 14", "page 5, table 2"),
                    ),
                    found_value="14",
                ),
            ),
        ),
    ),
    SampleStatement("It is an invented body", "boilerplate", "apparatus"),
    SampleStatement("Press contact", "boilerplate", "apparatus"),
)

JOBS = Finding(
    "verified",
    "The permit file and the payroll return in it give the same number.",
    (
        Cited("permit", "supports", "Staff on opening day: 240.", "annex C"),
        Cited("labor", "supports", "New employers over 200: Brightwater, 240.", "note 3"),
    ),
    found_value="240",
)
POWER = Finding(
    "disputed",
    "The plant has a contract for wind power that covers about 60 percent of its use.",
    (
        Cited("grid", "refutes", "Brightwater, Tarn Valley: wind 61 %, other 39 %.", "row 208"),
        Cited("permit", "refutes", "Connection to the gas main, 2 MW.", "annex F"),
    ),
    extent="in_part",
    found_value="61 %",
)
COST = Finding(
    "verified",
    "The permit file closes with this sum.",
    (Cited("permit", "supports", "Final cost: $31.0 million.", "last page"),),
    found_value="$31.0 million",
    sole_source_reason="The permit file holds the audited final account.",
)
BEGUN = Finding(
    "verified",
    "The permit file and the county's list of building sites give the same month.",
    (
        Cited("permit", "supports", "Work begun 03/06/2023.", "annex B"),
        Cited("labor", "supports", "Building sites begun in March 2023: Brightwater, Tarn Valley.", "note 7"),
    ),
    found_value="March 2023",
)
TOOK = Finding(
    "disputed",
    "From the first day of work to the permit to open it was 27 months; the last was spent on the road to the"
    " gate, which the release may not count.",
    (
        Cited("permit", "refutes", "Work begun 03/06/2023. Opening permitted 06/02/2025.", "annex B"),
        Cited("labor", "refutes", "Brightwater, Tarn Valley: 27 months to opening.", "note 7"),
    ),
    extent="in_part",
    found_value="27 months",
)
RATE = Finding(
    "verified",
    "The state's table gives this rate for May.",
    (
        Cited("labor", "supports", "Tarn Valley 3.1", "table 2"),
        Cited("bulletin", "supports", "Unemployment, Tarn Valley: 3.1 percent.", "annex"),
    ),
    found_value="3.1 %",
)

PLANT = (
    SampleStatement("SAMPLE RELEASE", "heading", "repeated"),
    SampleStatement(
        "TARN VALLEY, June 3",
        "factual",
        claims=(
            SampleClaim(
                "The Tarn Valley plant employs 240 people.", "number", "employs 240 people", "240", JOBS
            ),
            SampleClaim(
                "The Tarn Valley plant runs entirely on wind power.",
                "number",
                "runs entirely on wind power",
                "100%",
                POWER,
                state="proposed",
            ),
        ),
    ),
    SampleStatement(
        "The plant cost $31 million",
        "factual",
        claims=(
            SampleClaim(
                "The Tarn Valley plant cost $31 million.",
                "number",
                "The plant cost $31 million",
                "$31 million",
                COST,
                state="changed",
            ),
            SampleClaim(
                "The plant uses 40 percent less water for each bottle than the company's older plants.",
                "comparison",
                "uses 40 percent less water for each bottle than the company's older plants",
                "-40%",
                state="open",
            ),
        ),
    ),
    SampleStatement(
        "Construction began",
        "factual",
        claims=(
            SampleClaim(
                "Construction of the Tarn Valley plant began in March 2023.",
                "date",
                "Construction began in March 2023",
                "March 2023",
                BEGUN,
            ),
            SampleClaim(
                "Construction of the Tarn Valley plant took 26 months.",
                "number",
                "took 26 months",
                "26 months",
                TOOK,
                state="later",
            ),
        ),
    ),
    SampleStatement('"This plant shows', "quotation", "opinion"),
    SampleStatement(
        '"We paid every supplier',
        "quotation",
        claims=(
            SampleClaim(
                "Brightwater Beverages paid every supplier in Tarn Valley within 30 days.",
                "number",
                "We paid every supplier in the valley within 30 days.",
                "30 days",
                state="open",
            ),
        ),
    ),
    SampleStatement(
        "According to the county",
        "factual",
        claims=(
            SampleClaim(
                "Unemployment in Tarn Valley is 3.1 percent.",
                "number",
                "unemployment in Tarn Valley has fallen to 3.1 percent",
                "3.1%",
                RATE,
                state="returned",
            ),
            SampleClaim(
                "Tarn Valley has the lowest unemployment rate in the state.",
                "comparison",
                "the lowest rate in the state",
                "",
                state="open",
            ),
        ),
    ),
    SampleStatement("Brightwater will plant", "factual", "intention"),
    SampleStatement("About Brightwater", "heading", "apparatus"),
    SampleStatement(
        "Brightwater Beverages sells",
        "boilerplate",
        claims=(
            SampleClaim(
                "Brightwater Beverages sells mineral water in nine states.",
                "number",
                "",
                "9 states",
                state="open",
            ),
        ),
    ),
    SampleStatement("The company is invented", "boilerplate", "apparatus"),
    SampleStatement("Contact", "boilerplate", "apparatus"),
)

FERRY = (
    SampleStatement("SAMPLE RELEASE", "heading", "repeated"),
    SampleStatement(
        "LONG LAKE, October 1",
        "factual",
        claims=(
            SampleClaim(
                "Long Lake Ferries carried 48,000 passengers between June and August 2025.",
                "number",
                "Long Lake Ferries carried 48,000 passengers between June and August",
                "48,000",
                Finding(
                    "verified",
                    "The company paid the passenger tax for 48,112; the counters at the piers show about as"
                    " many.",
                    (
                        Cited("tickets", "supports", "Long Lake Ferries: 48,112.", "line 3"),
                        Cited("counters", "supports", "2025, June to August: 48,090.", "table 1"),
                    ),
                    found_value="48,112",
                ),
            ),
            SampleClaim(
                "In the summer of 2025 Long Lake Ferries carried 9 percent more passengers than in that of"
                " 2024.",
                "comparison",
                "9 percent more than in the summer before",
                "+9%",
                Finding(
                    "verified",
                    "The counters at the piers show 44,120 passengers for 2024, which makes it 9 percent.",
                    (Cited("counters", "supports", "2024, June to August: 44,120.", "table 1"),),
                    found_value="+9%",
                    sole_source_reason="The passenger tax was not yet raised in 2024.",
                ),
            ),
        ),
    ),
    SampleStatement(
        "Not one crossing",
        "factual",
        claims=(
            SampleClaim(
                "No crossing of Long Lake Ferries was canceled between June and August 2025.",
                "number",
                "",
                "0",
                Finding(
                    "disputed",
                    "The pilots' log names three crossings that were canceled for wind, and the counters show"
                    " no passenger at those hours.",
                    (
                        Cited("pilots", "refutes", "July 19: 10:15, 11:15, 12:15 canceled, wind.", "page 50"),
                        Cited("counters", "refutes", "July 19, 10 to 13 h: 0.", "table 4"),
                    ),
                    extent="wholly",
                    found_value="3",
                ),
            ),
        ),
    ),
    SampleStatement('"Nobody on this lake', "quotation", "opinion"),
    SampleStatement("About Long Lake Ferries", "heading", "apparatus"),
    SampleStatement(
        "Long Lake Ferries has crossed",
        "boilerplate",
        claims=(
            SampleClaim(
                "Long Lake Ferries has crossed the lake since 1978.",
                "date",
                "",
                "1978",
                Finding(
                    "unverifiable",
                    "The ship register of those years burned; nothing else that we found names a year.",
                    reason_code="no_record",
                    searched=(
                        (
                            "Archive of the Lake District (sample)",
                            "ferry, 1970 to 1985",
                            "Nothing from before 1983.",
                        ),
                    ),
                ),
            ),
        ),
    ),
    SampleStatement("The company is invented", "boilerplate", "apparatus"),
    SampleStatement("Contact", "boilerplate", "apparatus"),
)
