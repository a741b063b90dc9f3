"""`dbm`, which this build of the library lacks, over SQLite as CPython's own `dbm.sqlite3`: shelve works with it."""

from collections.abc import MutableMapping

SIGNATURE = b"SQLite format 3\0"


class Error(OSError):
    pass


Error.__module__, Error.__qualname__, Error.__name__ = "dbm", "error", "error"
error = (Error, OSError)


def as_bytes(value):
    return value.encode() if isinstance(value, str) else bytes(value)


class Database(MutableMapping):
    def __init__(self, path, flag):
        # Here and not above: importing it takes longer than a whole small program.
        import sqlite3

        self._database = sqlite3.connect(path, autocommit=True)
        self._is_read_only = flag == "r"
        if flag == "n":
            self._database.execute("DROP TABLE IF EXISTS Dict")
        self._database.execute("CREATE TABLE IF NOT EXISTS Dict (key BLOB UNIQUE NOT NULL, value BLOB NOT NULL)")

    def _ask(self, query, *values):
        if self._database is None:
            raise Error("DBM object has already been closed")
        return self._database.execute(query, values)

    def _change(self, query, *values):
        if self._is_read_only:
            raise Error("The database is opened for reading only")
        return self._ask(query, *values)

    def __getitem__(self, key):
        row = self._ask("SELECT value FROM Dict WHERE key = ?", as_bytes(key)).fetchone()
        if row is None:
            raise KeyError(key)
        return row[0]

    def __setitem__(self, key, value):
        self._change("REPLACE INTO Dict VALUES (?, ?)", as_bytes(key), as_bytes(value))

    def __delitem__(self, key):
        if self._change("DELETE FROM Dict WHERE key = ?", as_bytes(key)).rowcount == 0:
            raise KeyError(key)

    def __iter__(self):
        return iter([key for (key,) in self._ask("SELECT key FROM Dict")])

    def __len__(self):
        return self._ask("SELECT count(*) FROM Dict").fetchone()[0]

    def keys(self):
        return list(self)

    def sync(self):
        pass

    def close(self):
        if self._database is not None:
            self._database.close()
            self._database = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def whichdb(filename):
    """None when it cannot be read, '' when it is of another kind."""
    try:
        with open(filename, "rb") as file:
            return "dbm.sqlite3" if file.read(len(SIGNATURE)) == SIGNATURE else ""
    except OSError:
        return None


def open_database(file, flag="r", mode=0o666):
    kind = whichdb(file)
    if flag not in ("r", "w", "c", "n"):
        raise ValueError(f"Flag must be one of 'r', 'w', 'c', or 'n', not {flag!r}")
    if kind is None and flag in "rw":
        raise Error(f"db file doesn't exist; use 'c' or 'n' flag to create a new db")
    if kind == "" and flag != "n":
        raise Error("db type could not be determined")
    return Database(file, flag)
