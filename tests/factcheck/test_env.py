from pathlib import Path
from urllib.parse import unquote

import pytest
from django.core.exceptions import ImproperlyConfigured

from factcheck.env import POSTGRESQL, Environment, database_from_url

BASE = Path("/srv/the desk")
STRONG = "correct-horse-battery-staple-and-then-some-more-words-0123"


def read_database(url: str) -> dict:
    return database_from_url(url, base=BASE)


class TestCheck:
    def test_is_silent_when_nothing_is_wrong(self):
        env = Environment({"DEBUG": "1"})

        env.flag("DEBUG")

        assert env.check() is None

    def test_tells_every_mistake_at_once_one_a_line(self):
        env = Environment({"DEBUG": "maybe", "THREADS": "few"})

        env.flag("DEBUG")
        env.number("THREADS", default=4)

        with pytest.raises(ImproperlyConfigured) as raised:
            env.check()
        assert str(raised.value).splitlines() == [
            "The environment needs attention:",
            "DEBUG is 'maybe'. Set it to 1 (on) or 0 (off).",
            "THREADS is 'few'. Set it to a whole number, 0 or more.",
        ]

    def test_tells_a_mistake_once_however_often_it_is_read(self):
        env = Environment({"DEBUG": "maybe"})

        env.flag("DEBUG")
        env.flag("DEBUG")

        assert len(env.problems) == 1


class TestText:
    def test_takes_an_empty_variable_for_one_that_is_not_set(self):
        assert Environment({"DESK_NAME": "  "}).text("DESK_NAME", "The desk") == "The desk"

    def test_drops_space_around_a_value(self):
        assert Environment({"DESK_NAME": " Example desk\n"}).text("DESK_NAME") == "Example desk"

    def test_says_what_to_do_when_a_required_one_is_missing(self):
        env = Environment({})

        env.required("SITE_URL", hint="Set it to the address.")

        assert env.problems == ["SITE_URL is not set. Set it to the address."]


class TestFlag:
    @pytest.mark.parametrize("word", ["1", "true", "YES", "On"])
    def test_is_on_for(self, word):
        assert Environment({"DEBUG": word}).flag("DEBUG") is True

    @pytest.mark.parametrize("word", ["0", "False", "no", "OFF"])
    def test_is_off_for(self, word):
        assert Environment({"DEBUG": word}).flag("DEBUG", default=True) is False

    @pytest.mark.parametrize("default", [True, False])
    def test_is_its_default_when_not_set(self, default):
        assert Environment({}).flag("DEBUG", default=default) is default


class TestNumber:
    def test_reads_a_whole_number(self):
        assert Environment({"N": "12"}).number("N", default=4) == 12

    @pytest.mark.parametrize("value", ["0", "-1", "1.5", "1e3", "two", "٣", "1" * 5000])
    def test_refuses(self, value):
        env = Environment({"N": value})

        number = env.number("N", default=4, at_least=1)

        assert number == 4
        assert env.problems == [f"N is {value!r}. Set it to a whole number, 1 or more."]


class TestChoice:
    def test_takes_any_case_and_returns_the_known_spelling(self):
        env = Environment({"LOG_LEVEL": "info"})

        assert env.choice("LOG_LEVEL", allowed=("INFO", "ERROR"), default="ERROR") == "INFO"

    def test_names_the_choices_when_it_refuses(self):
        env = Environment({"LOG_LEVEL": "LOUD"})

        assert env.choice("LOG_LEVEL", allowed=("INFO", "ERROR"), default="INFO") == "INFO"
        assert env.problems == ["LOG_LEVEL is 'LOUD'. Set it to one of INFO, ERROR."]


class TestHosts:
    def test_splits_at_commas_and_drops_what_is_empty(self):
        env = Environment({"ALLOWED_HOSTS": "desk.example.org, .example.com,,[::1]"})

        assert env.hosts("ALLOWED_HOSTS") == ["desk.example.org", ".example.com", "[::1]"]
        assert env.problems == []

    @pytest.mark.parametrize(
        "host", ["https://desk.example.org", "desk.example.org/", "desk.example.org:443"]
    )
    def test_refuses_more_than_a_name(self, host):
        env = Environment({"ALLOWED_HOSTS": host})

        env.hosts("ALLOWED_HOSTS")

        assert env.problems == [f"ALLOWED_HOSTS holds {host!r}. Write bare host names, commas between."]


class TestSiteUrl:
    @pytest.mark.parametrize("value", ["https://desk.example.org/", "https://desk.example.org"])
    def test_has_no_slash_at_its_end(self, value):
        assert Environment({"SITE_URL": value}).site_url("SITE_URL") == "https://desk.example.org"

    @pytest.mark.parametrize(
        "value",
        [
            "desk.example.org",
            "ftp://desk.example.org",
            "https://desk.example.org/desk",
            "https://desk.example.org?a=b",
            "https://me@desk.example.org",
            "https://desk.example.org:port",
            "https://[::1",
            "https://",
        ],
    )
    def test_refuses(self, value):
        env = Environment({"SITE_URL": value})

        assert env.site_url("SITE_URL", default="http://localhost") == "http://localhost"
        assert len(env.problems) == 1
        assert "Set it to an address such as https://desk.example.org, without a path." in env.problems[0]


class TestSecret:
    def test_is_read_from_the_file_that_is_named(self, tmp_path):
        file = tmp_path / "secret"
        file.write_text(f"{STRONG}\n")

        assert (
            Environment({"SECRET_KEY_FILE": str(file)}).strong_secret("SECRET_KEY", forbidden="x") == STRONG
        )

    def test_says_that_a_file_is_missing_and_nothing_more(self, tmp_path):
        env = Environment({"SECRET_KEY_FILE": str(tmp_path / "none")})

        assert env.strong_secret("SECRET_KEY", forbidden="x") == ""
        assert env.problems == [
            f"SECRET_KEY_FILE names {tmp_path}/none, which can't be read (FileNotFoundError). "
            "Check path and rights."
        ]

    def test_says_that_a_file_is_empty(self, tmp_path):
        file = tmp_path / "secret"
        file.write_text("\n")
        env = Environment({"SECRET_KEY_FILE": str(file)})

        env.strong_secret("SECRET_KEY", forbidden="x")

        assert env.problems == [f"SECRET_KEY_FILE names {file}, which is empty. Write the secret into it."]

    def test_refuses_two_places(self, tmp_path):
        env = Environment({"SECRET_KEY_FILE": str(tmp_path), "SECRET_KEY": STRONG})

        env.strong_secret("SECRET_KEY", forbidden="x")

        assert env.problems == [
            "SECRET_KEY and SECRET_KEY_FILE are both set. Keep one, so that it is clear which counts."
        ]

    def test_says_how_to_make_one_when_there_is_none(self):
        env = Environment({})

        env.strong_secret("SECRET_KEY", forbidden="x")

        assert len(env.problems) == 1
        assert env.problems[0].startswith("SECRET_KEY is not set. Set it to at least 50 random characters")

    @pytest.mark.parametrize("secret", ["short", "ab" * 30, "the-known-one-" + STRONG])
    def test_refuses_one_that_can_be_guessed(self, secret):
        env = Environment({"SECRET_KEY": secret})

        env.strong_secret("SECRET_KEY", forbidden="the-known-one-" + STRONG)

        assert len(env.problems) == 1
        assert env.problems[0].startswith("SECRET_KEY is too easy to guess.")
        assert secret not in env.problems[0]


class TestSqliteAddress:
    def test_begins_at_the_base_with_three_slashes(self):
        assert read_database("sqlite:///var/desk.sqlite3")["NAME"] == "/srv/the desk/var/desk.sqlite3"

    def test_is_absolute_with_four(self):
        assert read_database("sqlite:////data/desk.sqlite3")["NAME"] == "/data/desk.sqlite3"

    def test_is_percent_decoded(self):
        assert read_database("sqlite:////my%20data/a%3Fb%23c.sqlite3")["NAME"] == "/my data/a?b#c.sqlite3"

    @pytest.mark.parametrize("url", ["sqlite://", "sqlite:///", "sqlite:///:memory:"])
    def test_needs_a_file(self, url):
        with pytest.raises(ValueError, match="needs the path of a file"):
            read_database(url)

    @pytest.mark.parametrize("url", ["sqlite://var/desk.sqlite3", "sqlite:///a?mode=ro", "sqlite:///a#b"])
    def test_has_no_host_or_options(self, url):
        with pytest.raises(ValueError, match="sqlite:/// and a path"):
            read_database(url)


class TestPostgresqlAddress:
    def test_is_taken_apart(self):
        assert read_database("postgresql://me:word@db.example.org:5433/desk") == {
            "ENGINE": POSTGRESQL,
            "NAME": "desk",
            "USER": "me",
            "PASSWORD": "word",
            "HOST": "db.example.org",
            "PORT": "5433",
            "OPTIONS": {},
        }

    def test_may_begin_with_the_short_scheme(self):
        assert read_database("postgres://localhost/desk") == read_database("postgresql://localhost/desk")

    def test_is_percent_decoded_in_every_part(self):
        database = read_database("postgresql://m%40e:p%2Fw%3A%23%20+@localhost/de%20sk")

        assert (database["USER"], database["PASSWORD"], database["NAME"]) == ("m@e", "p/w:# +", "de sk")

    def test_passes_options_on(self):
        database = read_database(
            "postgresql://localhost/desk?sslmode=verify-full&sslrootcert=/etc/My%20ca.pem"
        )

        assert database["OPTIONS"] == {"sslmode": "verify-full", "sslrootcert": "/etc/My ca.pem"}

    def test_takes_a_socket_as_its_host_option(self):
        database = read_database("postgresql:///desk?host=/var/run/postgresql&port=5433&user=me")

        assert (database["HOST"], database["PORT"], database["USER"]) == ("/var/run/postgresql", "5433", "me")
        assert database["OPTIONS"] == {}

    def test_takes_a_socket_in_place_of_the_host_and_keeps_its_case(self):
        assert read_database("postgresql://%2Frun%2FPg/desk")["HOST"] == "/run/Pg"

    def test_takes_an_address_of_version_6(self):
        database = read_database("postgresql://[2001:db8::1]:5433/desk")

        assert (database["HOST"], database["PORT"]) == ("2001:db8::1", "5433")

    @pytest.mark.parametrize(
        ("url", "sentence"),
        [
            ("postgresql://localhost/", "ends in the name of a database"),
            ("postgresql://localhost/desk?sslmod=require", "no option sslmod; check its spelling"),
            ("postgresql://localhost/desk?sslmode", "percent-encode special characters"),
            ("postgresql://localhost:port/desk", "its port is not a number"),
            ("postgresql://localhost:65536/desk", "its port is not a number"),
            ("postgresql://localhost:0/desk", "its port is not a number"),
            (f"postgresql://localhost:{'1' * 5000}/desk", "its port is not a number"),
            ("postgresql://localhost/desk#1", "write them as %40, %2F and %23"),
            ("postgresql://localhost/desk/", "write them as %40, %2F and %23"),
            ("postgresql://[::1/desk", "percent-encode special characters"),
            ("postgresql://me:100%@localhost/desk", "percent-encode special characters"),
        ],
    )
    def test_is_refused_with_a_sentence(self, url, sentence):
        with pytest.raises(ValueError, match=sentence):
            read_database(url)

    @pytest.mark.parametrize(
        "password",
        ["pa/ss", "12/ss", "/ss", "pa@ss", "pa@", "@ss", "p@5/x", "p/a?s=s", "p@a?s=s", "p?a@s", "pa#ss"],
    )
    @pytest.mark.parametrize("rest", ["localhost/desk", "localhost:5432/desk", "localhost"])
    def test_refuses_a_password_that_would_be_misread(self, password, rest):
        with pytest.raises(ValueError, match="write them as %40, %2F and %23") as raised:
            read_database(f"postgresql://me:{password}@{rest}")

        assert password not in str(raised.value)

    @pytest.mark.parametrize("password", ["pa:ss", "pa?ss", "p=a&ss", "pa%2Fss", "pa%40ss", "pa%23ss"])
    def test_takes_a_password_that_can_only_be_read_one_way(self, password):
        database = read_database(f"postgresql://me:{password}@localhost/desk")

        assert (database["USER"], database["PASSWORD"]) == ("me", unquote(password))
        assert (database["HOST"], database["NAME"]) == ("localhost", "desk")

    def test_may_name_several_hosts(self):
        database = read_database("postgresql://one:5432,two:5433/desk?target_session_attrs=read-write")

        assert (database["HOST"], database["PORT"]) == ("one,two", "5432,5433")

    def test_may_leave_all_to_a_service(self):
        database = read_database("postgresql://?service=desk")

        assert (database["NAME"], database["OPTIONS"]) == ("", {"service": "desk"})


class TestDatabase:
    @pytest.mark.parametrize("url", ["mysql://localhost/desk", "desk.sqlite3", "postgresql//localhost"])
    def test_names_the_two_that_are_known(self, url):
        env = Environment({"DATABASE_URL": url})

        database = env.database("DATABASE_URL", default="sqlite:///a", base=BASE)

        assert database["NAME"] == "/srv/the desk/a"
        assert len(env.problems) == 1
        assert env.problems[0].startswith(
            "DATABASE_URL can't be used: it must begin with sqlite:/// or postgresql://"
        )

    @pytest.mark.parametrize(
        "url",
        [
            "postgresql://me:hush@[::1/desk",
            "postgresql://me:hush℀@localhost/desk",
            "postgresql://me:hush%@localhost/desk",
            "postgresql://me:hush hush@localhost/desk",
            "postgresql://me:12/hush?hush=hush@localhost/desk",
            "postgresql://me:hush/@localhost/desk",
            "postgresql://me:word?hush=%@localhost/desk",
        ],
    )
    def test_keeps_the_password_out_of_its_sentence(self, url):
        env = Environment({"DATABASE_URL": url})

        env.database("DATABASE_URL", default="sqlite:///a", base=BASE)

        assert len(env.problems) == 1
        assert "hush" not in env.problems[0]


class TestCache:
    @pytest.mark.parametrize(
        ("url", "backend", "location"),
        [
            ("memory://", "django.core.cache.backends.locmem.LocMemCache", "desk"),
            ("database://desk_cache", "django.core.cache.backends.db.DatabaseCache", "desk_cache"),
            (
                "redis://:word@localhost:6379/1",
                "django.core.cache.backends.redis.RedisCache",
                "redis://:word@localhost:6379/1",
            ),
        ],
    )
    def test_knows(self, url, backend, location):
        cache = Environment({"CACHE_URL": url}).cache("CACHE_URL", default="memory://")

        assert (cache["BACKEND"], cache["LOCATION"]) == (backend, location)

    @pytest.mark.parametrize("url", ["database://", "redis://", "memcached://localhost", "redis"])
    def test_refuses(self, url):
        env = Environment({"CACHE_URL": url})

        env.cache("CACHE_URL", default="memory://")

        assert env.problems == [
            "CACHE_URL can't be used: it must be memory://, database://TABLE or redis://HOST:6379/0."
        ]
