"""`NamedTuple` as `typing` has it, but for the time that `typing` takes to import.

It is for values that are there before the first text; others may come from `typing` itself.
"""

from __future__ import annotations

__all__ = ["NamedTuple"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from collections import namedtuple

    class _Definition(type):
        """Makes of a class's annotations the fields of a tuple, and gives it all other names."""

        def __new__(cls, name: str, bases: tuple[type, ...], names: dict[str, object]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, names)
            fields = names["__annotations__"]
            defaults = [names[field] for field in fields if field in names]
            module = names["__module__"]
            made = namedtuple(name, fields, defaults=defaults, module=module)  # noqa: PYI024
            for key, value in names.items():
                if key not in fields and key != "__module__":
                    setattr(made, key, value)
            return made

    class NamedTuple(metaclass=_Definition):
        """A tuple with the fields that a class declares."""
