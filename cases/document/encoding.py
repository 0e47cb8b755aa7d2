"""Dataclasses to plain JSON values and back, by their declared types."""

from collections.abc import Callable, Iterator
from dataclasses import MISSING, Field, fields, is_dataclass, replace
from datetime import date, datetime
from functools import lru_cache, partial
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin, get_type_hints, overload

from cases.times import iso_date, iso_time, read_date, read_time

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T")
Read = Callable[[Any], Any]


# Metadata of a field that came later: it is left out while it holds its default, so that no digest of before
# moves. Declare it as `field(default="", kw_only=True, metadata=OPTIONAL)`.
OPTIONAL = {"is_optional": True}
# What most values are, and what JSON writes as it is.
PLAIN = frozenset({str, int, bool, NoneType})


class Unreadable(ValueError):
    """A document that is not of the shape it should have; the message names the first thing that is wrong."""


@overload
def as_json(value: "DataclassInstance") -> dict[str, Any]: ...
@overload
def as_json(value: Any) -> Any: ...
def as_json(value: Any) -> Any:
    """Write a value: dataclasses as objects, tuples as lists, times in UTC with seconds and Z."""
    if type(value) in PLAIN:
        return value
    if is_dataclass(value):
        return {name: as_json(held) for name, held in _held(value)}
    if isinstance(value, tuple):
        return [as_json(each) for each in value]
    if isinstance(value, datetime):
        return iso_time(value)
    return iso_date(value) if isinstance(value, date) else value


def _held(value: Any) -> Iterator[tuple[str, Any]]:
    shape: type = type(value)
    for name, is_optional, default in _written(shape):
        held = getattr(value, name)
        if not (is_optional and held == default):
            yield name, held


@lru_cache(maxsize=64)
def _written(shape: type) -> list[tuple[str, bool, Any]]:
    return [(each.name, bool(each.metadata.get("is_optional")), each.default) for each in fields(shape)]


def without_optional(value: T) -> T:
    """The same value with every optional field at its default: in the fields of the first format."""
    reduced: T = _reduced(value)
    return reduced


def _reduced(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(_reduced, value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    return replace(value, **{each.name: _first_of(each, getattr(value, each.name)) for each in fields(value)})


def _first_of(each: Field[Any], held: Any) -> Any:
    return each.default if each.metadata.get("is_optional") else _reduced(held)


def from_json(shape: type[T], value: Any) -> T:
    """Read an object into a dataclass. Keys that it does not know are passed over.

    Unreadable where a key is missing that has no default, or a value has another type.
    """
    if not isinstance(value, dict):
        raise Unreadable(f"{shape.__name__} is no object.")
    return shape(**dict(_read_fields(shape, value)))


def _read_fields(shape: type, value: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, has_default, read in _plan(shape):
        if name in value:
            try:
                yield name, read(value[name])
            except Unreadable:
                raise
            except (TypeError, ValueError, AttributeError) as error:
                raise Unreadable(f"{shape.__name__}.{name} has another type.") from error
        elif not has_default:
            raise Unreadable(f"{shape.__name__}.{name} is missing.")


@lru_cache(maxsize=64)
def _plan(shape: type) -> list[tuple[str, bool, Read]]:
    hints = get_type_hints(shape)
    return [(each.name, _has_default(each), _reader(hints[each.name])) for each in fields(shape)]


def _has_default(each: Field[Any]) -> bool:
    return each.default is not MISSING or each.default_factory is not MISSING


def _reader(hint: Any) -> Read:
    """Find out how to read what a type hint says."""
    arguments = get_args(hint)
    if get_origin(hint) is tuple:
        return partial(_read_all, _reader(arguments[0]))
    if NoneType in arguments:
        return partial(_read_some, _reader(arguments[0]))
    if isinstance(hint, type) and is_dataclass(hint):
        return partial(from_json, hint)
    return {datetime: read_time, date: read_date}.get(hint, partial(_read_plain, hint))


def _read_all(read: Read, values: list[Any]) -> tuple[Any, ...]:
    return tuple(read(each) for each in values)


def _read_some(read: Read, value: Any) -> Any:
    return None if value is None else read(value)


def _read_plain(kind: type, value: Any) -> Any:
    # A flag is a whole number to Python, but not to a reader.
    if type(value) is not kind:
        raise TypeError(kind)
    return value
