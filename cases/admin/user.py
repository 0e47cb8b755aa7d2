"""People of the desk. Rights come in the four groups only; nobody lifts a person above them."""

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from django.db import models
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest

from cases.admin.desk.base import DeclaredLookups
from cases.people.names import COMMAND_LINE
from cases.people.permissions import is_command_line

RIGHTS = "is_active", "is_staff", "groups"

admin.site.unregister(User)
admin.site.unregister(Group)


@admin.register(Group)
class RoleAdmin(DeclaredLookups, GroupAdmin):
    """What each of the four groups may do."""


@admin.register(User)
class PersonAdmin(DeclaredLookups, UserAdmin):
    """Accounts of those who work at the desk.

    An administrator sees to everybody's account but those of superusers; only a superuser makes another.
    Rights for single persons are not handed out at all. A name stays: history is written in it. Nobody is
    deleted: somebody who leaves is no longer active. The user of the command line stays as it is; an active
    account of that name, from before it was reserved, can be stopped by a superuser.
    """

    list_display = ["username", "first_name", "last_name", "email", "is_active", "roles"]
    list_filter = ["is_active", "groups"]
    filter_horizontal = []
    actions = None
    add_fieldsets = [
        (None, {"fields": ["username", "usable_password", "password1", "password2"]}),
        ("What they may do", {"fields": list(RIGHTS)}),
    ]
    fieldsets = [
        (None, {"fields": ["username", "password"]}),
        ("Person", {"fields": ["first_name", "last_name", "email"]}),
        ("What they may do", {"fields": list(RIGHTS)}),
        ("Dates", {"fields": ["last_login", "date_joined"]}),
    ]
    readonly_fields = ["last_login", "date_joined"]

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        if obj and is_command_line(obj):
            return False
        if obj and (obj.is_superuser or obj.username == COMMAND_LINE) and not request.user.is_superuser:
            return False
        return super().has_change_permission(request, obj)

    def get_fieldsets(self, request: HttpRequest, obj: User | None = None):
        found = super().get_fieldsets(request, obj)
        if not (obj and request.user.is_superuser):
            return found
        return [*found, ("Above all groups", {"fields": ["is_superuser"]})]

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None):
        return [*self.readonly_fields, "username"] if obj else []

    def get_changeform_initial_data(self, request: HttpRequest) -> dict:
        return {"is_staff": True, "is_active": True, **super().get_changeform_initial_data(request)}

    def get_queryset(self, request: HttpRequest) -> models.QuerySet:
        return super().get_queryset(request).prefetch_related("groups")

    def formfield_for_manytomany(self, db_field: models.ManyToManyField, request: HttpRequest, **kwargs):
        if db_field.name == "groups":
            return db_field.formfield(
                widget=CheckboxSelectMultiple, required=False, help_text="The groups add up."
            )
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    @admin.display(description="Groups")
    def roles(self, person: User) -> str:
        return ", ".join(sorted(group.name for group in person.groups.all())) or "–"
