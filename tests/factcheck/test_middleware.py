import pytest
from django.contrib.auth.models import User
from django.test import Client

from factcheck.middleware import policy_text

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.factcheck.urls")]

# Every kind of answer there is, with its status.
ANSWERS = [
    ("/test/page", 200),
    ("/test/stream", 200),
    ("/admin/", 302),
    ("/admin/login/", 200),
    ("/static/admin/css/base.css", 200),
    ("/static/none.css", 404),
    ("/none", 404),
    ("/test/forbidden", 403),
    ("/test/suspicious", 400),
    ("/test/broken", 500),
    ("/healthz", 200),
    ("/readyz", 200),
]


@pytest.fixture
def reader() -> Client:
    return Client(raise_request_exception=False)


@pytest.fixture
def staff(reader) -> Client:
    reader.force_login(User.objects.create_user("staff", is_staff=True, is_superuser=True))
    return reader


def directives(response) -> dict[str, str]:
    header = response.headers["Content-Security-Policy"]
    return dict(directive.strip().split(" ", 1) for directive in header.split(";"))


class TestPolicyText:
    def test_joins_the_values_of_a_list(self):
        assert policy_text({"img-src": ["'self'", "data:"]}) == "img-src 'self' data:"

    def test_takes_a_single_value_as_it_is(self):
        assert policy_text({"default-src": "'none'"}) == "default-src 'none'"

    def test_orders_a_set_so_that_the_header_is_always_the_same(self):
        assert policy_text({"img-src": {"data:", "'self'"}}) == "img-src 'self' data:"

    def test_sends_a_directive_without_a_value_for_true(self):
        assert policy_text({"upgrade-insecure-requests": True}) == "upgrade-insecure-requests"

    @pytest.mark.parametrize("nothing", [None, False])
    def test_leaves_out_what_is_off(self, nothing):
        assert policy_text({"default-src": "'none'", "img-src": nothing}) == "default-src 'none'"


class TestEveryAnswer:
    @pytest.mark.parametrize(("path", "status"), ANSWERS)
    def test_carries_the_policies(self, reader, path, status):
        response = reader.get(path)

        assert response.status_code == status
        assert directives(response) == {
            "default-src": "'none'",
            "script-src": "'self'",
            "style-src": "'self'",
            "img-src": "'self'",
            "font-src": "'self'",
            "connect-src": "'self'",
            "manifest-src": "'self'",
            "form-action": "'self'",
            "frame-ancestors": "'none'",
            "base-uri": "'none'",
            "object-src": "'none'",
        }
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["X-Frame-Options"] == "DENY"
        assert response.headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
        assert response.headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert response.headers["Cross-Origin-Resource-Policy"] == "same-origin"
        assert "camera=()" in response.headers["Permissions-Policy"]

    def test_carries_them_for_a_host_that_is_not_ours(self, reader):
        response = reader.get("/test/page", HTTP_HOST="evil.example.com")

        assert response.status_code == 400
        assert directives(response)["default-src"] == "'none'"

    def test_carries_them_when_sent_on_to_https(self, reader, settings):
        settings.SECURE_SSL_REDIRECT = True

        response = reader.get("/test/page")

        assert (response.status_code, response.headers["Location"]) == (301, "https://testserver/test/page")
        assert directives(response)["default-src"] == "'none'"

    def test_keeps_a_policy_that_the_page_chose_itself(self, reader):
        response = reader.get("/test/own-policy")

        assert response.headers["Content-Security-Policy"] == "frame-ancestors *"


class TestCaching:
    @pytest.mark.parametrize("path", ["/admin/", "/admin/login/", "/admin/none/", "/healthz", "/readyz"])
    def test_is_forbidden_for(self, reader, path):
        assert "no-store" in reader.get(path).headers["Cache-Control"]

    @pytest.mark.parametrize("path", ["/test/page", "/test/stream", "/none", "/test/broken"])
    def test_is_forbidden_for_whatever_signed_in_staff_see(self, staff, path):
        assert "no-store" in staff.get(path).headers["Cache-Control"]

    def test_is_left_to_the_page_for_readers(self, reader):
        response = reader.get("/test/page")

        assert "Cache-Control" not in response.headers
        assert "Vary" not in response.headers

    @pytest.mark.parametrize("path", ["/test/page", "/healthz"])
    def test_is_decided_without_a_query(self, staff, path, django_assert_num_queries):
        with django_assert_num_queries(0):
            staff.get(path)


class TestSoundRequest:
    def test_has_no_nul_in_its_path(self, reader):
        assert reader.get("/test/pa%00ge").status_code == 404
        assert reader.get("/static/%00.css").status_code == 404

    def test_has_no_nul_in_a_query_of_the_desk(self, staff):
        assert staff.get("/admin/cases/claim/?q=a%00b").status_code == 400
        assert staff.get("/admin/cases/claim/?a%00b=1").status_code == 400

    def test_says_so_beside_the_field_of_a_reader(self, reader):
        answer = reader.get("/claims/?q=a%00b")

        assert answer.status_code == 200
        assert "Null characters are not allowed." in answer.content.decode()

    def test_is_answered_as_if_a_cookie_with_nul_were_not_there(self, reader):
        answer = reader.get("/admin/", HTTP_COOKIE=r'sessionid="\000\000\000"; csrftoken="\000"')

        assert answer.status_code == 302
        assert answer["Location"] == "/admin/login/?next=/admin/"

    @pytest.mark.parametrize("charset", ["hex", "utf-16", "rot13", "nonsense", ""])
    @pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
    def test_is_written_in_utf_8(self, reader, kind, charset):
        answer = reader.generic("POST", "/admin/login/", b"a=b", content_type=f"{kind}; charset={charset}")

        assert answer.status_code == 400

    @pytest.mark.parametrize("charset", ["utf-8", "UTF-8", "utf8"])
    def test_may_say_so(self, reader, charset):
        answer = reader.post(
            "/admin/login/",
            "--x\r\n\r\n--x--",
            content_type=f"multipart/form-data; boundary=x; charset={charset}",
        )

        assert answer.status_code == 200


class TestNumbersThatNoRowHas:
    def test_are_a_request_that_can_not_be_read(self, reader):
        answer = reader.get("/test/beyond")

        assert answer.status_code == 400

    def test_are_told_from_other_numbers_that_are_too_large(self, reader):
        assert reader.get("/test/overflow").status_code == 500
