"""The Django project around the one app, `cases`: settings, URLs, middleware, health."""
