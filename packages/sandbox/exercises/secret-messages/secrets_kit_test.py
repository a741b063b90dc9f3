import hashlib
import io
import unittest

from secrets_kit import caesar, fingerprint, lines_of, pack, password, unpack


class SecretsTest(unittest.TestCase):
    def test_caesar(self):
        self.assertEqual(caesar("Hello, Zoë!", 3), "Khoor, Crë!")
        self.assertEqual(caesar(caesar("There and back", 7), -7), "There and back")

    def test_fingerprints(self):
        self.assertEqual(fingerprint(io.BytesIO(b"abc"), "md5"), "900150983cd24fb0d6963f7d28e17f72")
        for name in ("sha1", "sha256", "sha512", "sha3_256", "blake2b"):
            with self.subTest(name):
                self.assertEqual(fingerprint(io.BytesIO(b"a" * 99), name), hashlib.new(name, b"a" * 99).hexdigest())

    def test_packing(self):
        for text in ("", "a", "ab", "äöü→"):
            self.assertEqual(unpack(pack(text)), text)

    def test_passwords_follow_their_seed(self):
        self.assertEqual(password(12, seed=1), password(12, seed=1))
        self.assertNotEqual(password(12), password(12))
        self.assertEqual(password(6, seed=42), "NbrnTP")

    def test_lines(self):
        self.assertEqual(lines_of("é\r\nb".encode()), ["é\n", "b"])
