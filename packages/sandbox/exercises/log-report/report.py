"""Reads a web server's log and reports on it as JSON."""

import io
import json
import re
from collections import Counter, defaultdict, namedtuple
from contextlib import contextmanager, redirect_stdout, suppress
from datetime import datetime, timedelta, timezone

LINE = re.compile(r'(?P<host>\S+) \[(?P<when>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+)" (?P<status>\d{3})')
Request = namedtuple("Request", "host when method path status")


def parse(lines):
    for line in lines:
        match = LINE.fullmatch(line.strip())
        if match is None:
            continue
        fields = match.groupdict()
        fields["when"] = datetime.strptime(fields["when"], "%d/%b/%Y:%H:%M:%S %z")
        fields["status"] = int(fields["status"])
        yield Request(**fields)


def summarise(requests):
    paths, hosts, failures = Counter(), defaultdict(set), []
    for request in requests:
        paths[request.path] += 1
        hosts[request.path].add(request.host)
        if request.status >= 500:
            failures.append(request)
    return {
        "top": [list(pair) for pair in paths.most_common(2)],
        "visitors": {path: len(found) for path, found in sorted(hosts.items())},
        "failures": [request.when.astimezone(timezone.utc).isoformat() for request in failures],
    }


@contextmanager
def captured():
    stream = io.StringIO()
    with redirect_stdout(stream):
        yield stream


def show(requests):
    print(json.dumps(summarise(requests), indent=2, sort_keys=True, ensure_ascii=False))


def longest_silence(requests):
    times = sorted(request.when for request in requests)
    with suppress(ValueError):
        return max(later - earlier for earlier, later in zip(times, times[1:]))
    return timedelta(0)
