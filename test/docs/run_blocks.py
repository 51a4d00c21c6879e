"""Runs blocks of a page one after the other, in one namespace: JSON in, what each printed as JSON out."""

import contextlib
import io
import json
import sys

space = {"__name__": "__main__"}
printed = []
for number, block in enumerate(json.load(sys.stdin), 1):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(block, f"block {number}", "exec"), space)
    printed.append(out.getvalue())
json.dump(printed, sys.stdout, ensure_ascii=False)
