"""The library as programs see it: made of sources, although the snapshot was built from compiled modules."""

import sys
import zipimport

LIBRARY = "/usr/lib/python314.zip"


def show_sources():
    """The zip of a run is the original one, whose entries lie at the same places: only the compiled ones are missing."""
    for entries in zipimport._zip_directory_cache.values():
        for name in [name for name in entries if name.endswith(".pyc")]:
            del entries[name]
    for module in list(sys.modules.values()):
        path = getattr(module, "__file__", None) or ""
        if path.startswith(f"{LIBRARY}/") and path.endswith(".pyc"):
            module.__file__ = module.__spec__.origin = path.removesuffix("c")
            module.__spec__.cached = None
            vars(module).pop("__cached__", None)
