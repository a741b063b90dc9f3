"""
Runs once, before the snapshot is built and in an interpreter of its own: keeps what importing the common modules
compiles, as /tmp/library.zip, which is the library with the compiled modules after everything else.
"""

import importlib.util
import marshal
import sys
import zipimport

LIBRARY = "/usr/lib/python314.zip"
# "Do not compare with the source": importlib's _RAW_MAGIC_NUMBER, flags of PEP 552.
UNCHECKED = (1).to_bytes(4, "little")
codes = {}
compile_source = zipimport._compile_source


def keeping(path, source):
    code = codes[path] = compile_source(path, source)
    return code


zipimport._compile_source = keeping
import kindling_start  # noqa: E402
import zipfile  # noqa: E402

for module in list(sys.modules.values()):
    path = getattr(module, "__file__", None) or ""
    if path.startswith(f"{LIBRARY}/") and path not in codes:
        with zipfile.ZipFile(LIBRARY) as library:
            source = library.read(path.removeprefix(f"{LIBRARY}/"))
        codes[path] = compile(source, path, "exec", dont_inherit=True)

with open(LIBRARY, "rb") as original, open("/tmp/library.zip", "wb") as copy:
    copy.write(original.read())
with zipfile.ZipFile("/tmp/library.zip", "a") as library:
    for path, code in codes.items():
        name = path.removeprefix(f"{LIBRARY}/")
        header = importlib.util.MAGIC_NUMBER + UNCHECKED + bytes(8)
        library.writestr(f"{name}c", header + marshal.dumps(code))
