"""Runs one request of the host in a fresh interpreter. The host calls `main` once and never again."""

import atexit
import gc
import json
import os
import random
import sys
import threading
import types

import kindling_coverage
import kindling_trace
import kindling_unittest
import kindling_values

EXERCISE = "/exercise"
ANSWER_DESCRIPTOR = 100
KEYBOARD_INTERRUPT_EXIT = 130
# Memory given back before an uncaught exception is shown: showing a MemoryError needs some.
RESERVE = []
RESERVE_BYTES = 768 * 1024
ALWAYS_IMPORTED = {
    *sys.builtin_module_names,
    *("__main__", "_collections_abc", "abc", "codecs", "encodings", "genericpath", "io", "os", "posixpath", "site"),
    *("stat", "zipimport"),
}


def answer(value):
    """Hands one JSON value to the host on the private descriptor. The host treats it as a claim."""
    line = json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"
    while line:
        line = line[os.write(ANSWER_DESCRIPTOR, line) :]


def flush():
    """Flushes what can be flushed: a program may have closed or replaced its streams."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None and not stream.closed:
                stream.flush()
        except (OSError, ValueError, AttributeError):
            pass


def without_our_frames(traceback):
    while traceback is not None and traceback.tb_frame.f_code.co_filename == __file__:
        traceback = traceback.tb_next
    return traceback


def last_entries(traceback, count):
    """The end of a traceback: there may be no memory left to describe half a million frames."""
    ahead = traceback
    for _ in range(count):
        if ahead is None:
            return traceback
        ahead = ahead.tb_next
    while ahead is not None:
        traceback, ahead = traceback.tb_next, ahead.tb_next
    return traceback


def show(error):
    """Shows an uncaught exception as the interpreter does: by sys.excepthook, with the program's own frames."""
    RESERVE.clear()
    error = error.with_traceback(without_our_frames(error.__traceback__))
    if isinstance(error, MemoryError):
        error = error.with_traceback(last_entries(error.__traceback__, 50))
    hook = getattr(sys, "excepthook", sys.__excepthook__)
    try:
        hook(type(error), error, error.__traceback__)
    except SystemExit as ending:
        return exit_code(ending)
    except BaseException as failure:
        if sys.stderr is not None:
            sys.stderr.write("Error in sys.excepthook:\n")
        sys.__excepthook__(type(failure), failure, without_our_frames(failure.__traceback__))
        sys.__excepthook__(type(error), error, error.__traceback__)
    return KEYBOARD_INTERRUPT_EXIT if isinstance(error, KeyboardInterrupt) else 1


def exit_code(ending):
    code = ending.code
    if code is None:
        return 0
    if isinstance(code, int):
        return int(code) & 0xFF
    try:
        sys.stderr.write(str(code) + "\n")
    except BaseException:
        pass
    return 1


def guarded(work):
    """Runs `work`; answers the exit code its ending means."""
    try:
        work()
        return 0
    except SystemExit as ending:
        return exit_code(ending)
    except BaseException as error:
        return show(error)


def load(path, name):
    """Runs a file as the module `name` and answers the module."""
    module = types.ModuleType(name)
    module.__file__ = path
    module.__builtins__ = __builtins__
    sys.modules[name] = module
    with open(path, "rb") as file:
        source = file.read()
    exec(compile(source, path, "exec", dont_inherit=True), module.__dict__)
    return module


def finish(code):
    """What the interpreter does at its end: exit functions, the module's own objects, the streams."""

    def end():
        threading._shutdown()
        atexit._run_exitfuncs()
        program = sys.modules.get("__main__")
        if isinstance(program, types.ModuleType):
            program.__dict__.clear()
        gc.collect()

    guarded(end)
    flush()
    os._exit(code)


def run_program(request):
    # As `python main.py` in the working folder.
    sys.argv[:] = [request["path"].removeprefix(f"{EXERCISE}/"), *request.get("arguments", [])]
    return guarded(lambda: load(request["path"], "__main__"))


def run_unittests(request):
    holder = []
    code = guarded(lambda: holder.append(kindling_unittest.run(EXERCISE, load)))
    for counts in holder:
        answer(counts)
        # 5 as the unittest of CPython ends when it found no test.
        code = 5 if counts["tests"] == 0 else int(counts["failed"] + counts["errors"] > 0)
    return code


def claim(work):
    """Runs `work` and answers what came of it, for the host to compare."""
    try:
        value = work()
    except BaseException as error:
        flush()
        if isinstance(error, SystemExit):
            answer({"exit": exit_code(error)})
        else:
            names = [kind.__name__ for kind in type(error).__mro__]
            answer({"raised": names, "message": kindling_values.safe_text(error)})
            show(error)
        return False
    flush()
    answer({"value": kindling_values.encode(value)})
    return True


def grade_call(module, call):
    arguments = [kindling_values.decode(value) for value in call["arguments"]]
    keywords = {name: kindling_values.decode(value) for name, value in call["keywords"].items()}

    def work():
        target = getattr(module, call["name"])
        return target(*arguments, **keywords)

    claim(work)
    answer({"argumentsAfter": [kindling_values.encode(value) for value in arguments]})


def grade_script(module, steps):
    names = dict(module.__dict__)
    for number, step in enumerate(steps, 1):
        kind = "eval" if step["isExpression"] else "exec"

        def work():
            return eval(compile(step["code"], f"<step {number}>", kind, dont_inherit=True), names)

        claim(work)


def grade(request):
    if not request.get("coverage"):
        return grade_claims(request)
    lines = kindling_coverage.record(request["path"])
    code = grade_claims(request)
    answer({"coverage": sorted(lines)})
    return code


def grade_claims(request):
    holder = []
    if not claim(lambda: holder.append(load(request["path"], request["module"]))):
        return 1
    if "call" in request:
        grade_call(holder[0], request["call"])
    elif "script" in request:
        grade_script(holder[0], request["script"])
    return 0


def trace(request):
    sys.argv[:] = [request["path"].removeprefix(f"{EXERCISE}/")]
    return kindling_trace.run(request, lambda: load(request["path"], "__main__"), guarded, answer)


def forget_shadowed(names):
    """
    Lets a file of the exercise win over a module of the library of the same name, as the working folder does when
    nothing is imported yet. Those that every CPython has imported by then stay.
    """
    for name in names:
        if name in sys.modules and name not in ALWAYS_IMPORTED:
            for known in [known for known in sys.modules if known == name or known.startswith(name + ".")]:
                del sys.modules[known]


MODES = {"program": run_program, "unittest": run_unittests, "grade": grade, "trace": trace}


def prepare():
    """What every run needs and no run may change for the next: part of the snapshot."""
    RESERVE.append(bytes(RESERVE_BYTES))
    sys.path.insert(0, EXERCISE)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True)
    sys.setrecursionlimit(1000)


def main(text):
    request = json.loads(text)
    # The snapshot froze the state of the one generator everybody uses.
    random.seed(int.from_bytes(os.urandom(32)))
    sys.modules["__main__"] = types.ModuleType("__main__")
    forget_shadowed(request["modules"])
    code = MODES[request["mode"]](request)
    finish(code)
