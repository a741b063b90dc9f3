import base64
import hashlib
import io
import random
import string


def caesar(text, shift):
    def turned(alphabet):
        return alphabet[shift % 26 :] + alphabet[: shift % 26]

    table = str.maketrans(
        string.ascii_letters, turned(string.ascii_lowercase) + turned(string.ascii_uppercase)
    )
    return text.translate(table)


def fingerprint(stream, name="sha256", size=4):
    digest = hashlib.new(name)
    while piece := stream.read(size):
        digest.update(piece)
    return digest.hexdigest()


def pack(text):
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


def unpack(packed):
    return base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)).decode()


def password(length, seed=None):
    generator = random.Random(seed)
    return "".join(generator.choices(string.ascii_letters + string.digits, k=length))


def lines_of(data):
    return io.TextIOWrapper(io.BytesIO(data), encoding="utf-8", newline=None).readlines()
