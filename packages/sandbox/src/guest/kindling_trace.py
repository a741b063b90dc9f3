"""Records a program step by step for the visual stepper: line, frames, locals with aliasing, heap objects."""

import sys

from kindling_values import safe_text

MOST_SHOWN_ITEMS = 50
FLAT = (int, float, str, bool, type(None), bytes)


class Recorder:
    """Hands each step to the host at once, so that a runaway program still leaves its beginning."""

    def __init__(self, request, answer):
        self.path, self.answer = request["path"], answer
        self.steps_left, self.bytes_left = request["maximumSteps"], request["maximumBytes"]
        self.is_cut = False

    def step(self, frame, event, argument):
        if frame.f_code.co_filename != self.path:
            return None
        if self.is_cut:
            return self.step
        record = self.record(frame, event, argument)
        self.bytes_left -= len(str(record))
        if self.steps_left == 0 or self.bytes_left < 0:
            self.is_cut = True
            sys.settrace(None)
            self.answer({"cut": True})
            return None
        self.steps_left -= 1
        self.answer(record)
        return self.step

    def record(self, frame, event, argument):
        heap = {}
        frames = []
        at = frame
        while at is not None:
            if at.f_code.co_filename == self.path:
                names = {name: self.value(value, heap, 0) for name, value in at.f_locals.items() if shown(name)}
                frames.append({"name": at.f_code.co_name, "line": at.f_lineno, "locals": names})
            at = at.f_back
        step = {"event": event, "line": frame.f_lineno, "frames": frames, "heap": heap}
        if event == "return":
            step["returned"] = self.value(argument, heap, 0)
        if event == "exception":
            step["raised"] = {"type": argument[0].__name__, "message": safe_text(argument[1])}
        return step

    def value(self, value, heap, depth):
        """A flat value as its text; any other as a reference, with the object beside it for drawing arrows."""
        kind = type(value)
        if kind in FLAT:
            return {"type": kind.__name__, "text": safe_text(value, repr)[:200]}
        key = str(id(value))
        if key not in heap:
            heap[key] = {"type": kind.__name__}
            heap[key].update(self.contents(value, kind, heap, depth))
        return {"type": kind.__name__, "reference": key}

    def contents(self, value, kind, heap, depth):
        if depth > 6 or len(heap) > 200:
            return {"text": "..."}
        if kind in (list, tuple, set, frozenset):
            items = [self.value(item, heap, depth + 1) for item, _ in zip(value, range(MOST_SHOWN_ITEMS))]
            return {"items": items, "length": len(value)}
        if kind is dict:
            pairs = [pair for pair, _ in zip(value.items(), range(MOST_SHOWN_ITEMS))]
            shown_pairs = [[self.value(part, heap, depth + 1) for part in pair] for pair in pairs]
            return {"pairs": shown_pairs, "length": len(value)}
        fields = getattr(value, "__dict__", None)
        if type(fields) is dict and kind.__module__ == "__main__":
            return {"fields": {name: self.value(item, heap, depth + 1) for name, item in fields.items()}}
        return {"text": safe_text(value, repr)[:200]}


def shown(name):
    return not (name.startswith("__") and name.endswith("__"))


def run(request, work, guarded, answer):
    recorder = Recorder(request, answer)

    def traced():
        sys.settrace(recorder.step)
        try:
            work()
        finally:
            sys.settrace(None)

    return guarded(traced)
