"""What was found, a line of JSON for each fact."""

import json


def tell(kind, **facts):
    """At once: what a program does to the interpreter must not take what is known already."""
    print(json.dumps({"kind": kind, **facts}), flush=True)
