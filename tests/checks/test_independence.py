"""What counts as an independent source, and each way in which one that is not could pass for one."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.checks.folding import fold_name, fold_words
from cases.checks.independence import COUNTS, independent_origins, origins, remarks, repeats_release
from cases.models import Claim
from tests.factories import make_case, make_claimant, make_evidence, make_source

RELEASE = (
    "On Monday the Harbor Office opened twelve new shelters for the winter in three towns, and said that"
    " every one of them would stay open until the end of March whatever the weather."
)
QUOTE = "the Harbor Office opened twelve new shelters for the winter in three towns, and said that every one"


@pytest.fixture
def claim(db) -> Claim:
    return claim_against()


def claim_against(homepage="https://www.harbor.gov/", url="https://www.harbor.gov/news/1", **issuer) -> Claim:
    """A claim of a release by the Harbor Office, as checks want it."""
    office = make_claimant("U.S. Harbor Office", homepage=homepage, **issuer)
    case = make_case(sentences=[RELEASE], issuer=office, url=url)
    return fresh(case.claims.get())


def fresh(claim: Claim) -> Claim:
    return Claim.objects.with_findings().get(pk=claim.pk)


def said_of(claim: Claim, *, quote="Twelve of them, says the register.", stance="supports", **source) -> str:
    """Say what a single citation of a source counts for."""
    source = {"publisher": "Town register", "url": "https://register.example/12", **source}
    make_evidence(claim, source=make_source(**source), quote=quote, stance=stance)
    claim = fresh(claim)
    (origin,) = origins(claim, claim.evidence_links.all())
    assert origin.counts == (origin.reason == COUNTS)
    return origin.reason


def count_of(claim: Claim, *sources: dict) -> int:
    for fields in sources:
        make_evidence(claim, source=make_source(**fields))
    claim = fresh(claim)
    return len(independent_origins(claim, claim.evidence_links.all()))


class TestTheIssuersOwnSite:
    @pytest.mark.parametrize(
        "url",
        [
            "https://www.harbor.gov/report",
            "https://harbor.gov./report",
            "https://HARBOR.gov:8443/report",
            "https://data.harbor.gov/report",
            "https://www2.harbor.gov/report",
            "https://someone@harbor.gov/report",
            "https://web.archive.org/web/20260102030405/https://www.harbor.gov/report",
            "https://web.archive.org/web/2026id_/harbor.gov/report",
            "https://archive.ph/20260102030405/https://data.harbor.gov/report",
            "https://archive.today/?run=1&url=https%3A%2F%2Fharbor.gov%2Freport",
            "https://archive.is/newest/http://harbor.gov/report",
            "https://www.webcitation.org/query?url=www.harbor.gov/report&date=2026-01-02",
            "https://perma.cc/timegate/https://harbor.gov/report",
            "https://web.archive.org/web/2026/https://archive.ph/2026/https://harbor.gov/report",
        ],
    )
    def test_does_not_count(self, claim, url):
        assert said_of(claim, url=url) == (
            "Does not count as independent: it is on the issuer's own site, harbor.gov."
        )

    def test_is_known_by_the_hosts_on_file_too(self, db):
        claim = claim_against(homepage="", hosts=["harbor-office.example", "news.harbor.museum"])

        assert said_of(claim, url="https://harbor.museum/12") == (
            "Does not count as independent: it is on the issuer's own site, harbor.museum."
        )

    def test_is_not_that_of_another_office_below_the_same_public_suffix(self, db):
        claim = claim_against(homepage="https://www.harbor.gov.uk/")

        assert said_of(claim, url="https://www.courts.gov.uk/12") == COUNTS

    def test_is_not_that_of_all_who_share_a_host_for_many(self, db):
        claim = claim_against(homepage="https://harbor.github.io/")

        assert said_of(claim, url="https://register.github.io/12") == COUNTS

    def test_is_not_that_of_its_neighbors_where_the_suffix_itself_is_a_site(self, db):
        claim = claim_against(homepage="https://www.gov.uk/harbor")

        assert said_of(claim, url="https://courts.gov.uk/12") == COUNTS
        assert said_of(fresh(claim_of_gov_uk()), url="https://gov.uk/report").endswith("own site, gov.uk.")

    def test_may_be_written_in_its_own_letters(self, db):
        claim = claim_against(homepage="https://hafen-büro.example/")

        assert "own site" in said_of(claim, url="https://www.xn--hafen-bro-w9a.example/12")

    def test_is_not_that_of_an_archive_with_copies_of_others(self, claim):
        url = "https://web.archive.org/web/2026/https://register.example/12"

        assert said_of(claim, url=url) == COUNTS


def claim_of_gov_uk() -> Claim:
    office = make_claimant("Ministry of Harbors", homepage="https://www.gov.uk/harbor")
    return make_case(sentences=[RELEASE], issuer=office).claims.get()


class TestACodeAtAnArchive:
    @pytest.mark.parametrize("url", ["https://archive.ph/AbCdE", "https://perma.cc/AB12-CD34"])
    def test_does_not_count_since_it_may_be_any_page(self, claim, url):
        assert said_of(claim, url=url) == (
            "Does not count as independent: an archive's code does not say whose page it is. Give the page's"
            " address."
        )


class TestTheRelease:
    @pytest.mark.parametrize(
        "url",
        [
            "https://www.wire.example/r/1",
            "http://wire.example/r/1/?utm_source=letter#top",
            "https://wire.example:443/R/1/index.html",
            "https://web.archive.org/web/2026/https://wire.example/r/1",
        ],
    )
    def test_does_not_count_wherever_it_lies(self, db, url):
        claim = claim_against(url="https://wire.example/r/1")

        assert said_of(claim, url=url) == "Does not count as independent: it is the release itself."


class TestTheIssuersName:
    @pytest.mark.parametrize("role", ["publisher", "author"])
    @pytest.mark.parametrize(
        "name",
        [
            "U.S. Harbor Office",
            "U.S.\u00a0Harbor\u00a0Office",
            "U.S. Har\u200bbor Office",
            "U.S. Har\u00adbor Office",
            "U.S. Harbor Office.",
            "The U.S. Harbor Office",
            "US HARBOR OFFICE",
            "U.S. H\u0430rbor Office",  # a Cyrillic а
            "U.S. \u041darbor Office",  # a Cyrillic Н, whose small letter is no h
            "U.S. Harb0r Office",
            "Ｕ.Ｓ. Harbor Office",
            "U.S. Hárbor Office",
        ],
    )
    def test_does_not_count_in_any_guise(self, claim, role, name):
        said = said_of(claim, **{"publisher": "", role: name})

        assert said == f"Does not count as independent: its {role} is the issuer."

    @pytest.mark.parametrize("name", ["USHO", "usho", "The Office of Harbors"])
    def test_may_be_another_one_on_file(self, db, name):
        claim = claim_against(other_names=["USHO", "Office of Harbors"])

        assert "is the issuer" in said_of(claim, publisher=name)

    def test_is_not_every_name_that_holds_it(self, claim):
        assert said_of(claim, publisher="U.S. Harbor Office Employees' Union") == COUNTS


class TestASourceOfNobody:
    @pytest.mark.parametrize("publisher", ["", " ", "\u200b", "–"])
    def test_does_not_count(self, claim, publisher):
        assert said_of(claim, publisher=publisher, url="").endswith("nobody can tell whose it is.")

    @pytest.mark.parametrize("known", [{"author": "Jo Example"}, {"publisher": "Town register"}])
    def test_is_one_that_says_nothing_of_where_it_comes_from(self, claim, known):
        assert said_of(claim, **{"publisher": "", "url": "", **known}) == COUNTS


class TestOneOrigin:
    PAGE = "https://www.gazette.example/news/12?id=7&page=2"

    @pytest.mark.parametrize(
        "again",
        [
            PAGE + "&utm_source=letter&fbclid=1",
            "http://gazette.example/news/12/?page=2&id=7",
            "https://gazette.example.:443/news//12/index.html?id=7&page=2#comments",
            "https://GAZETTE.example/News/12?id=7&page=2",
            "https://web.archive.org/web/2026/https://www.gazette.example/news/12?id=7&page=2",
            "https://gazette.example/%6eews/12?id=7&page=2",
        ],
    )
    def test_is_one_page_however_its_address_is_written(self, claim, again):
        assert count_of(claim, {"url": self.PAGE}, {"url": again}) == 1

    @pytest.mark.parametrize(
        "other",
        ["https://gazette.example/news/12?id=8&page=2", "https://gazette.example:8080/news/12?id=7&page=2"],
    )
    def test_is_not_another_page_of_the_same_site(self, claim, other):
        assert count_of(claim, {"url": self.PAGE}, {"url": other}) == 2

    def test_is_one_interview_that_was_entered_twice(self, claim):
        first = {"title": "Interview with the clerk", "publisher": "Town", "published_date": date(2026, 1, 5)}
        again = {**first, "title": "Interview with  the Clerk.", "publisher": "The Town"}

        assert count_of(claim, first, again) == 1

    @pytest.mark.parametrize(
        "other", [{"title": "Interview with the mayor"}, {"published_date": date(2026, 1, 6)}]
    )
    def test_is_not_another_interview(self, claim, other):
        first = {"title": "Interview with the clerk", "publisher": "Town", "published_date": date(2026, 1, 5)}

        assert count_of(claim, first, {**first, **other}) == 2

    def test_goes_from_one_to_the_next(self, claim):
        one = {"independence_group": "agency", "url": "https://one.example/"}
        two = {"independence_group": "", "url": "https://two.example/"}

        assert (
            count_of(claim, one, two, {"independence_group": "Agency", "url": "https://two.example/#a"}) == 1
        )

    @pytest.mark.parametrize(
        ("first", "again", "shared"),
        [
            ({"url": PAGE}, {"url": PAGE + "#a"}, "it is the same page"),
            ({"independence_group": "agency"}, {"independence_group": "Agency"}, "it is of the same group"),
            ({"title": "Interview"}, {"title": "interview"}, "it has the same title, publisher and date"),
        ],
    )
    def test_is_told_with_what_is_shared(self, claim, first, again, shared):
        make_evidence(claim, source=make_source(**{"title": "Interview", **first}))
        make_evidence(claim, source=make_source(**{"title": "Another", **again}))
        claim = fresh(claim)

        assert [(o.counts, o.reason) for o in origins(claim, claim.evidence_links.all())] == [
            (True, COUNTS),
            (False, f"Counts once with “Interview”: {shared}."),
        ]


class TestRemarks:
    def test_are_made_for_each_stance_apart_and_not_for_context(self, claim):
        source = make_source(url="https://gazette.example/12")
        links = [make_evidence(claim, source=source, stance=s) for s in ("supports", "refutes", "context")]

        assert {pk: o.reason for pk, o in remarks(fresh(claim)).items()} == {
            links[0].pk: COUNTS,
            links[1].pk: COUNTS,
        }


class TestRepeatsRelease:
    @pytest.mark.parametrize(
        ("quote", "repeats"),
        [
            ("Office opened twelve new shelters for the winter", True),
            ("Office opened twelve new shelters for the", False),
        ],
        ids=["eight words", "seven words"],
    )
    def test_counts_eight_words_and_not_seven(self, quote, repeats):
        assert repeats_release(quote, RELEASE) is repeats

    @pytest.mark.parametrize(
        "quote",
        [
            QUOTE.replace("winter", "win\u200bter"),
            QUOTE.replace("shelters", "shel\u00adters"),
            QUOTE.replace("opened", "\u043epened"),  # a Cyrillic о
            QUOTE.replace("Office", "Ｏffice"),
            QUOTE.replace("opened", "o\u0301pened"),
            QUOTE.replace(" for ", "\u00a0for\u2003"),
        ],
        ids=["zero width", "soft hyphen", "look-alike", "full width", "accent", "wide spaces"],
    )
    def test_is_not_misled_by_signs_that_nobody_sees(self, quote):
        assert repeats_release(quote, RELEASE)

    @pytest.mark.parametrize(("one", "other"), [("\u00e9", "e\u0301"), ("e\u0301", "\u00e9")])
    def test_takes_both_ways_to_write_an_accent_for_one(self, one, other):
        assert repeats_release(QUOTE.replace("e", one), RELEASE.replace("e", other))

    def test_is_not_misled_by_one_changed_word_in_a_long_quote(self):
        assert repeats_release(QUOTE.replace("three", "four"), RELEASE)

    def test_lets_a_quote_be_that_says_more_in_words_of_its_own(self):
        shared = "opened twelve new shelters for the winter in three towns"
        own = "The register shows that the office, which had announced more, had by then"

        assert not repeats_release(f"{own} {shared}", RELEASE)

    def test_lets_what_refutes_differ_in_the_one_word_that_matters(self, claim):
        quote = QUOTE.replace("twelve", "seven")

        assert said_of(claim, quote=quote, stance="refutes") == COUNTS
        assert repeats_release(quote, RELEASE)
        assert repeats_release(QUOTE, RELEASE, wholly=True)

    def test_reads_a_release_of_two_megabytes_once(self):
        text = " ".join(f"word{number}" for number in range(200_000))

        assert repeats_release(" ".join(f"Word{number}" for number in range(100_000, 100_020)), text)


class TestFolding:
    @given(st.text())
    def test_twice_is_once(self, text):
        assert fold_words(fold_words(text)) == fold_words(text)

    @given(st.text(), st.text(alphabet="\u200b\u00ad\u2060\ufeff\ufe0f", max_size=3))
    def test_sees_nothing_that_leaves_no_mark(self, text, nothing):
        assert fold_name(nothing.join(["", *text, ""])) == fold_name(text)

    def test_keeps_words_apart_that_differ_in_vowels_of_their_own(self):
        assert fold_words("राम") != fold_words("रोम")
        assert fold_words("がす") != fold_words("かす")

    def test_keeps_figures(self):
        assert fold_words("10 ١٠") == "10 10"
        assert fold_words("11") != fold_words("ll")
