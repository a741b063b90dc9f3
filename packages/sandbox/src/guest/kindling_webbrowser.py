"""Interfaces for launching and remotely controlling web browsers. There is none here, so opening a page answers False."""

__all__ = ["Error", "open", "open_new", "open_new_tab", "get", "register"]

_registered = {}


class Error(Exception):
    pass


def register(name, klass, instance=None, *, preferred=False):
    """Register a browser connector."""
    _registered[name.lower()] = [klass, instance]


def get(using=None):
    """Return a browser launcher instance appropriate for the environment."""
    known = [*_registered.values()] if using is None else [_registered.get(using.lower())]
    for entry in filter(None, known):
        klass, instance = entry
        return instance if instance is not None else klass()
    raise Error("could not locate runnable browser")


def open(url, new=0, autoraise=True):
    """Display url using the default browser; answers whether there is one."""
    return bool(_registered) and get().open(url, new, autoraise)


def open_new(url):
    """Open url in a new window of the default browser."""
    return open(url, 1)


def open_new_tab(url):
    """Open url in a new page ("tab") of the default browser."""
    return open(url, 2)
