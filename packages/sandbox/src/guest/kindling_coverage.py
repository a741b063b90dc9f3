"""Which lines of one file ran: for finding the faulty ones from passed and failed tests."""

import sys

MOST_LINES = 5000


def record(path):
    """Starts recording; answers the growing set of line numbers."""
    lines = set()
    monitoring = sys.monitoring
    tool = monitoring.COVERAGE_ID

    def on_line(code, line):
        if code.co_filename == path and len(lines) < MOST_LINES:
            lines.add(line)
        # Each place is reported once: a loop of a million turns costs no more than one of two.
        return monitoring.DISABLE

    monitoring.use_tool_id(tool, "kindling")
    monitoring.register_callback(tool, monitoring.events.LINE, on_line)
    monitoring.set_events(tool, monitoring.events.LINE)
    return lines
