"""Modules that others import for rare use are read when they are first used, if ever."""

from __future__ import annotations

import sys
from importlib.util import find_spec, module_from_spec

SELDOM_USED = ("inspect", "ipaddress", "shutil")
"""What libraries import at once and hardly ever need."""


def import_the_seldom_used_later() -> None:
    """Let none of `SELDOM_USED` cost anything; to be called before libraries are imported."""
    for name in SELDOM_USED:
        import_later(name)


def import_later(name: str) -> None:
    """Let `import NAME` cost nothing until something of that module is used."""
    spec = None if name in sys.modules else find_spec(name)
    if spec is None or spec.loader is None:
        return
    loader, module = spec.loader, module_from_spec(spec)

    # Python asks a module's own __getattr__ for what it lacks: here, at first, for everything.
    def load(attribute: str) -> object:
        del module.__dict__["__getattr__"]
        loader.exec_module(module)
        return getattr(module, attribute)

    module.__dict__["__getattr__"] = load
    sys.modules[name] = module
