"""Settings of the desk, and the only place that reads the environment.

Every variable is explained in docs/operator.md and listed in .env.example.
"""

import os
from pathlib import Path
from urllib.parse import quote
from zoneinfo import available_timezones

from factcheck.env import SQLITE, Environment
from factcheck.sqlite import PrivateFile

BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = BASE_DIR / "var"

env = Environment(os.environ)

YEAR = 365 * 24 * 60 * 60

# Known to everybody who has read this file, so it opens nothing but a desk on one's own computer.
DEVELOPMENT_SECRET_KEY = "django-insecure-for-development-only-" + "desk" * 5

# The desk

DEBUG = env.flag("DEBUG")
SITE_URL = env.site_url("SITE_URL", default="http://127.0.0.1:8000" if DEBUG else "")
DESK_NAME = env.text("DESK_NAME", "The fact-checking desk")
DESK_LICENSE = env.text("DESK_LICENSE")
DESK_CONTACT_EMAIL = env.valid(
    "DESK_CONTACT_EMAIL",
    default="",
    accepts=lambda value: value.count("@") == 1 and not value.startswith("@") and not value.endswith("@"),
    hint="Set it to the address that readers may write to, such as desk@example.org, or leave it out.",
)
TIME_ZONE = env.valid(
    "TIME_ZONE",
    default="UTC",
    accepts=lambda value: value in available_timezones(),
    hint="Set it to a name of the time zone database, such as Europe/Berlin.",
)

# Who may ask, and how

ALLOWED_HOSTS = env.hosts("ALLOWED_HOSTS")
TRUST_PROXY = env.flag("TRUST_PROXY")
SECURE_SSL_REDIRECT = env.flag("SECURE_SSL_REDIRECT", default=not DEBUG)
SECURE_HSTS_SECONDS = env.number("HSTS_SECONDS", default=0 if DEBUG else YEAR)
SECURE_HSTS_INCLUDE_SUBDOMAINS = env.flag("HSTS_INCLUDE_SUBDOMAINS")
SECURE_HSTS_PRELOAD = env.flag("HSTS_PRELOAD")
if SECURE_HSTS_PRELOAD and not (SECURE_HSTS_INCLUDE_SUBDOMAINS and SECURE_HSTS_SECONDS >= YEAR):
    env.note(
        "HSTS_PRELOAD is on, but browsers list a site only with its subdomains and for a year. "
        f"Set HSTS_INCLUDE_SUBDOMAINS=1 and HSTS_SECONDS to {YEAR} or more, or leave HSTS_PRELOAD out."
    )
# W005 and W021 ask for both of them on. They bind hosts that are not the desk's, and a browser's list forgets
# nothing for months: whoever owns the domain decides, not a default.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
SECRET_KEY_FILE = env.text("SECRET_KEY_FILE")
# gunicorn reads the variable itself; reading it here too makes a mistake one of those that are told together.
WEB_CONCURRENCY = env.number("WEB_CONCURRENCY", default=2, at_least=1)

if DEBUG:
    SECRET_KEY = env.secret("SECRET_KEY") or DEVELOPMENT_SECRET_KEY
    ALLOWED_HOSTS = ALLOWED_HOSTS or ["127.0.0.1", "localhost", "[::1]"]
else:
    SECRET_KEY = env.strong_secret("SECRET_KEY", forbidden=DEVELOPMENT_SECRET_KEY)
    env.required("ALLOWED_HOSTS", hint="Set it to the host names of the desk, such as desk.example.org.")
    env.required("SITE_URL", hint="Set it to the address that readers use, such as https://desk.example.org.")
    if SECURE_SSL_REDIRECT and SITE_URL.startswith("http:"):
        env.note(
            "SITE_URL begins with http: while every request is sent on to https:. "
            "Begin it with https:, or set SECURE_SSL_REDIRECT=0 where nothing speaks TLS."
        )

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if TRUST_PROXY else None
# A load balancer asks for these without TLS, and takes a redirect for a failure.
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = not DEBUG
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_SECURE = not DEBUG
CSRF_TRUSTED_ORIGINS = [SITE_URL] if SITE_URL else []
CSRF_FAILURE_VIEW = "factcheck.errors.csrf_failure"
X_FRAME_OPTIONS = "DENY"

# The shape is that of the setting that Django has from 6.0 on. JSON-LD needs no allowance: it is data.
SECURE_CSP = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "manifest-src": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    "base-uri": ["'none'"],
    "object-src": ["'none'"],
}

# Data

DATABASES = {
    "default": env.database(
        "DATABASE_URL", default=f"sqlite:///{quote(str(VAR_DIR / 'desk.sqlite3'))}", base=BASE_DIR
    )
    | {
        "CONN_MAX_AGE": env.number("CONN_MAX_AGE", default=600),
        "CONN_HEALTH_CHECKS": True,
    }
}
if not env.text("DATABASE_URL"):
    VAR_DIR.mkdir(mode=0o700, exist_ok=True)
if DATABASES["default"]["ENGINE"] == SQLITE:
    # WAL lets readers read while one writes; FULL, because a published edition must survive a power cut;
    # IMMEDIATE, because a transaction that begins by reading would fail, not wait, when it comes to write.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "factory": PrivateFile,
        "init_command": "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;",
    }
else:
    DATABASES["default"]["OPTIONS"].setdefault("connect_timeout", "5")

CACHES = {"default": env.cache("CACHE_URL", default="memory://")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
# The originals of releases and snapshots. No address leads there: what is not published stays inside.
MEDIA_ROOT = env.text("MEDIA_ROOT", str(VAR_DIR / "media"))
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o700
# A pasted release of 2 MB grows to three times that on its way through a form.
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * 1024 * 1024
# A conclusion names each claim that goes out with it; a release has up to 20,000 statements.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 25_000

# The application

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_filters",
    "factcheck.apps.FactcheckConfig",
    "cases.apps.CasesConfig",
]

# The first four see every answer, also those that never reach a view: redirects, static files, errors.
# Health comes before anything that looks at a host name, a session or the database.
MIDDLEWARE = [
    "factcheck.middleware.ContentSecurityPolicyMiddleware",
    "factcheck.middleware.PolicyHeadersMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "factcheck.middleware.HealthMiddleware",
    "factcheck.middleware.SoundRequestMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "factcheck.middleware.DatabaseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "factcheck.middleware.SignedOutMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]

ROOT_URLCONF = "factcheck.urls"
WSGI_APPLICATION = "factcheck.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "factcheck.context_processors.site",
            ],
        },
    }
]

# Where a log-in leads whose `next` is missing or leads elsewhere.
LOGIN_REDIRECT_URL = "admin:index"
AUTHENTICATION_BACKENDS = ["cases.people.signing_in.DeskBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]

LANGUAGE_CODE = "en-us"
USE_I18N = True
USE_TZ = True

# Static files

STATIC_URL = "/static/"
STATIC_ROOT = env.text("STATIC_ROOT", str(BASE_DIR / "staticfiles"))
WHITENOISE_USE_FINDERS = DEBUG
if DEBUG:
    # Files come from where they are written; WhiteNoise merely complains if there is no such folder.
    Path(STATIC_ROOT).mkdir(exist_ok=True)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage",
        # Anybody may read these, as any visitor does: who collects them need not be who serves them.
        "OPTIONS": {"file_permissions_mode": 0o644, "directory_permissions_mode": 0o755},
    },
}

# Logs

LOG_LEVEL = env.choice("LOG_LEVEL", allowed=("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"), default="INFO")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": "factcheck.logs.LineFormatter"}},
    "handlers": {
        "stdout": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "line"}
    },
    "root": {"handlers": ["stdout"], "level": LOG_LEVEL},
    # Django gives its logger handlers of its own, one of them for mail; here everything goes the one way.
    "loggers": {"django": {"handlers": [], "level": LOG_LEVEL, "propagate": True}},
}

env.check()
