"""zoneinfo without time zone data: UTC works, and any other zone says why it does not."""

import io
import struct
import zoneinfo._common

# RFC 9636: one kind of local time, at offset 0, named UTC.
UTC_FILE = b"TZif" + bytes(16) + struct.pack(">6l", 0, 0, 0, 0, 1, 4) + struct.pack(">lbb", 0, 0, 0) + b"UTC\0"


def load_tzdata(key):
    if key in ("UTC", "Etc/UTC"):
        return io.BytesIO(UTC_FILE)
    raise zoneinfo._common.ZoneInfoNotFoundError(
        f"No time zone found with key {key}: there is no time zone data here. "
        "Use datetime.timezone(datetime.timedelta(hours=...)) for a fixed offset."
    )


load_tzdata.__module__ = "zoneinfo._common"
zoneinfo._common.load_tzdata = load_tzdata
