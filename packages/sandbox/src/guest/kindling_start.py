"""Runs once, when the snapshot is built: whatever is imported here is there at once in every run."""

import sys
import os

# First: many modules keep numbers of errors from the moment they are imported.
import kindling_errno

# fmt: off
import abc, argparse, array, ast, atexit, base64, binascii, bisect, builtins, calendar, cmath, codecs, collections
import collections.abc, contextlib, copy, copyreg, csv, dataclasses, datetime, decimal, enum, errno, fractions
import functools, gc, hashlib, heapq, importlib, inspect, io, itertools, json, keyword, linecache, math, numbers
import hmac, operator, pathlib, pprint, random, re, reprlib, secrets, shutil, signal, stat, statistics, string, struct
import tempfile, textwrap, threading, time, timeit, tokenize, traceback, types, typing, unicodedata, unittest
import uuid, warnings, weakref, zipimport, zlib
import unittest.mock, encodings.ascii, encodings.latin_1, encodings.idna, encodings.utf_8_sig
# What `ast.unparse` imports when it is first called: compiling it took most of a review's time.
import _ast_unparse
# fmt: on

import kindling_asyncio
import kindling_coverage
import kindling_library
import kindling_platform
import kindling_run
import kindling_trace
import kindling_unittest
import kindling_zoneinfo

# What only start-up needed is no business of a learner's program.
for name in [name for name in os.environ if name.startswith("PYTHON")]:
    del os.environ[name]
os.environ.update(HOME="/tmp", TMPDIR="/tmp", LANG="C.UTF-8", NO_COLOR="1")
sys.path[:] = [entry for entry in sys.path if not entry.endswith("/kindling")]
sys.dont_write_bytecode = True
kindling_library.show_sources()
kindling_run.prepare()
sys.path_importer_cache.clear()
# The host calls it by this name; a program finds neither it nor our modules by import.
sys.modules["__main__"].__dict__["_kindling_main"] = kindling_run.main
for name in [name for name in sys.modules if name.startswith("kindling_") and name != "kindling_start"]:
    del sys.modules[name]
gc.collect()
# Objects of the snapshot live as long as the run: collections need not walk them.
gc.freeze()
