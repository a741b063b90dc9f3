"""Python values as the tagged JSON of the exercise format, and back."""

import base64

DEEPEST = 60
MOST_ITEMS = 20_000
LONGEST_TEXT = 200_000


class TooMuch(Exception):
    pass


def safe_text(value, form=str):
    """str() or repr() of anything, never longer than fits and never raising."""
    try:
        text = form(value)
        return str.__str__(text)[:2000]
    except BaseException as error:
        return f"<{type(value).__name__} whose text raises {type(error).__name__}>"


def encode(value):
    """
    What a value is, told by the methods of the built-in types alone: an `__eq__`, `__iter__` or `__class__` of the
    program is never asked. What has no form answers its type and repr, which equals nothing.
    """
    try:
        return _encode(value, 0, [0])
    except TooMuch:
        return {"$object": {"type": type(value).__name__, "repr": "a value too large or too deep to compare"}}


def _encode(value, depth, count):
    count[0] += 1
    if depth > DEEPEST or count[0] > MOST_ITEMS:
        raise TooMuch
    kind = type(value)
    mro = type.__dict__["__mro__"].__get__(kind)
    if value is None or value is True or value is False:
        return value
    if int in mro:
        return _encode_int(int.__add__(value, 0))
    if float in mro:
        return _encode_float(float.__add__(value, 0.0))
    if str in mro:
        return _limited(str.__str__(value))
    if bytes in mro or bytearray in mro:
        return {"$bytes": _limited(base64.b64encode(bytes(memoryview(value))).decode())}
    for known, tag, items in ORDERED:
        if known in mro:
            encoded = [_encode(item, depth + 1, count) for item in items(value)]
            return {tag: encoded} if tag else encoded
    if dict in mro:
        return _encode_dict(value, depth, count)
    return {"$object": {"type": kind.__name__, "repr": safe_text(value, repr)}}


ORDERED = (
    (list, None, list.__iter__),
    (tuple, "$tuple", tuple.__iter__),
    (set, "$set", set.__iter__),
    (frozenset, "$frozenset", frozenset.__iter__),
)


def _limited(text):
    if len(text) > LONGEST_TEXT:
        raise TooMuch
    return text


def _encode_int(value):
    if -(2**53) < value < 2**53:
        return value
    if value.bit_length() > 14_000:
        raise TooMuch
    return {"$int": str(value)}


def _encode_float(value):
    return {"$float": repr(value)} if value != value or value in (float("inf"), float("-inf")) or value.is_integer() else value


def _encode_dict(value, depth, count):
    pairs = list(dict.items(value))
    if all(type(key) is str and not key.startswith("$") for key, _ in pairs):
        return {key: _encode(item, depth + 1, count) for key, item in pairs}
    return {"$dict": [[_encode(key, depth + 1, count), _encode(item, depth + 1, count)] for key, item in pairs]}


def decode(value):
    """The value that tagged JSON stands for. It comes from the exercise's author and was checked by the host."""
    if isinstance(value, list):
        return [decode(item) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1:
        (tag, content) = next(iter(value.items()))
        if tag in DECODERS:
            return DECODERS[tag](content)
    return {key: decode(item) for key, item in value.items()}


DECODERS = {
    "$tuple": lambda items: tuple(decode(item) for item in items),
    "$set": lambda items: {decode(item) for item in items},
    "$frozenset": lambda items: frozenset(decode(item) for item in items),
    "$dict": lambda pairs: {decode(key): decode(item) for key, item in pairs},
    "$bytes": base64.b64decode,
    "$int": int,
    "$float": float,
}
