"""Small things CPython takes from its platform, as a system without them has them."""

import errno
import hashlib
import hmac
import operator
import os
import posix
import sys
import types
from concurrent import futures

import kindling_dbm
import kindling_webbrowser

# Parts of CPython's own test suite, which break the interpreter on purpose.
TEST_MODULES = [name for name in sys.builtin_module_names if name.startswith(("_test", "_xxtest", "xxsubtype"))]


# Between the interpreter's start and the program's first line are calls of ours; a program must not be that much poorer.
OWN_FRAMES = 6
set_limit, get_limit = sys.setrecursionlimit, sys.getrecursionlimit


def setrecursionlimit(limit, /):
    """Set the maximum depth of the Python interpreter stack to n."""
    number = operator.index(limit)
    set_limit(number + OWN_FRAMES if number > 0 else number)


def getrecursionlimit():
    """Return the current value of the recursion limit."""
    return get_limit() - OWN_FRAMES


def getlogin():
    """Return the actual login name."""
    raise OSError(errno.ENXIO, os.strerror(errno.ENXIO))


def truncate(path, length):
    """Truncate a file, given by its path or its descriptor, to a length in bytes."""
    if isinstance(path, int):
        return os.ftruncate(path, length)
    with open(path, "r+b", buffering=0) as file:
        os.ftruncate(file.fileno(), length)


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """Password based key derivation function 2 (PKCS #5 v2.0) with HMAC as pseudorandom function."""
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    size = hashlib.new(hash_name).digest_size
    length = size if dklen is None else dklen
    if length < 1:
        raise ValueError("key length must be greater than 0.")
    keyed = hmac.new(password, None, hash_name)

    def sign(text):
        # A copy of a keyed one saves hashing the password again.
        one = keyed.copy()
        one.update(text)
        return one.digest()

    key = b""
    for block in range(1, -(-length // size) + 1):
        last = sign(salt + block.to_bytes(4))
        mixed = int.from_bytes(last)
        for _ in range(iterations - 1):
            last = sign(last)
            mixed ^= int.from_bytes(last)
        key += mixed.to_bytes(size)
    return key[:length]


def submit(executor, fn, /, *args, **kwargs):
    """Done at once: there is no thread that could do it meanwhile."""
    if executor._shutdown:
        raise RuntimeError("cannot schedule new futures after shutdown")
    future = futures.Future()
    future.set_running_or_notify_cancel()
    try:
        future.set_result(fn(*args, **kwargs))
    except BaseException as error:
        future.set_exception(error)
    return future


def install():
    for function in (setrecursionlimit, getrecursionlimit):
        function.__module__ = "sys"
        setattr(sys, function.__name__, function)
    for function in (getlogin, truncate):
        function.__module__ = "posix"
        setattr(posix, function.__name__, function)
        setattr(os, function.__name__, function)
    submit.__module__ = "concurrent.futures.thread"
    futures.ThreadPoolExecutor.submit = submit
    pbkdf2_hmac.__module__ = "hashlib"
    hashlib.pbkdf2_hmac = pbkdf2_hmac
    dbm = types.ModuleType("dbm", kindling_dbm.__doc__)
    for name in ("error", "whichdb"):
        setattr(dbm, name, getattr(kindling_dbm, name))
    dbm.open = kindling_dbm.open_database
    sys.modules["dbm"] = dbm
    # The package's own one asks for the page it believes to run in.
    kindling_webbrowser.__name__ = "webbrowser"
    kindling_webbrowser.Error.__module__ = "webbrowser"
    sys.modules["webbrowser"] = kindling_webbrowser
    # There is no C library to talk to: importing ctypes says so instead of failing in its middle.
    for name in ("_ctypes", *TEST_MODULES):
        sys.modules[name] = None


install()
