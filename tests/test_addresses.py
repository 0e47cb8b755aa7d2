"""Addresses: when two lead to one page, whose site they are on, and which are an archive's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.addresses import canonical, domain_of, host_of, is_archive, original_of, site_of

PIECES = st.sampled_from(
    [
        *(
            "%25",
            "%41",
            "index.html",
            "..",
            "//",
            "?",
            "&",
            "=",
            "utm_x=1",
            "#",
            "http://",
            "/web/2020/",
            "a.b",
        ),
        *("web.archive.org", "archive.ph", ":80", "www.", ".", " ", "[", "]", "@", ";", "url=", "\\", "ä"),
    ]
)
ADDRESSES = st.builds(
    lambda start, parts: start + "".join(parts),
    st.sampled_from(["https://", "http://www.", "HTTPS://", ""]),
    st.lists(PIECES | st.text(max_size=8), max_size=7),
)


class TestCanonical:
    @given(ADDRESSES)
    def test_is_a_form_that_has_itself_for_its_form(self, address):
        found = canonical(address)

        assert canonical(found) == found
        assert found.isascii()

    @pytest.mark.parametrize(
        ("address", "form"),
        [
            (
                "http://www.Gazette.example.:80/A//b/index.html?b=2&a=1#c",
                "https://gazette.example/a/b?a=1&b=2",
            ),
            ("https://gazette.example/?utm_source=x&gclid=1", "https://gazette.example"),
            ("https://gazette.example:8080/a", "https://gazette.example:8080/a"),
            ("https://bücher.example/ä", "https://xn--bcher-kva.example/%c3%a4"),
            ("https://[::1]:443/a", "https://[::1]/a"),
            ("", ""),
            ("https://[", ""),
        ],
    )
    def test_leaves_out_what_leads_to_no_other_page(self, address, form):
        assert canonical(address) == form

    def test_keeps_parameters_that_choose_a_page(self):
        assert canonical("https://a.example/?id=1") != canonical("https://a.example/?id=2")


class TestDomainOf:
    @pytest.mark.parametrize(
        ("host", "domain"),
        [
            ("data.harbor.gov", "harbor.gov"),
            ("www.courts.gov.uk", "courts.gov.uk"),
            ("www.gov.uk", "gov.uk"),
            ("harbor.github.io", "harbor.github.io"),
            ("news.harbor.example", "harbor.example"),
            ("localhost", "localhost"),
            ("192.0.2.1", "192.0.2.1"),
        ],
    )
    def test_is_what_somebody_registered(self, host, domain):
        assert domain_of(host) == domain

    @given(st.text())
    def test_is_found_for_whatever_is_typed(self, text):
        assert isinstance(domain_of(host_of(text)), str)


class TestArchives:
    @pytest.mark.parametrize(
        "address",
        [
            "https://web.archive.org/web/2026/https://a.example/",
            "https://archive.ph/AbCdE",
            "https://perma.cc/AB12-CD34",
            "https://webarchive.nationalarchives.gov.uk/ukgwa/2026/https://a.example/",
        ],
    )
    def test_are_known(self, address):
        assert is_archive(address)

    @pytest.mark.parametrize(
        "address", ["https://archive.example/1", "https://perma.cc.example/1", "https://notarchive.org/1"]
    )
    def test_are_not_taken_for_hosts_that_only_sound_like_them(self, address):
        assert not is_archive(address)

    def test_give_the_page_back(self):
        copy = "https://webarchive.nationalarchives.gov.uk/ukgwa/20260102/https://www.a.gov.uk/b?c=1"

        assert original_of(copy) == "http://www.a.gov.uk/b?c=1"
        assert site_of(copy) == "a.gov.uk"


class TestAddressesInPlaceOfAPages:
    @pytest.mark.parametrize(
        "address",
        [
            "https://north--harbor-gov.translate.goog/a?_x_tr_sl=es&_x_tr_tl=en",
            "https://translate.google.com/translate?sl=es&u=https://north-harbor.gov/a",
            "https://www.google.com/url?sa=t&q=https://north-harbor.gov/a&ved=1",
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fnorth-harbor.gov%2Fa%3Ffbclid%3D1",
            "https://web.archive.org/web/2026/https://www.google.com/url?q=https://north-harbor.gov/a",
            "https://north-harbor.gov\\@gazette.example/../a",
        ],
    )
    def test_are_on_the_site_of_the_page(self, address):
        assert site_of(address) == "north-harbor.gov"

    def test_are_one_with_the_page(self):
        translated = "https://north--harbor-gov.translate.goog/a?b=1&_x_tr_sl=es&_x_tr_tl=en&_x_tr_hl=en"

        assert canonical(translated) == canonical("https://north-harbor.gov/a?b=1")

    @pytest.mark.parametrize(
        ("address", "site"),
        [
            ("https://www.google.com/search?q=north-harbor.gov", "google.com"),
            ("https://gazette.example/share?u=https://north-harbor.gov/a", "gazette.example"),
        ],
    )
    def test_are_no_others(self, address, site):
        assert site_of(address) == site
