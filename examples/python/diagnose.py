#!/usr/bin/env python3
"""Uploads text files and prints the diagnosis; needs Python 3.8 and nothing else.

FAULTLINE_URL=http://127.0.0.1:3000 FAULTLINE_KEY=flt_... examples/python/diagnose.py build.log prj.conf

Exit code: 0 diagnosed, 1 refused or failed, 2 wrong use.
"""
import json
import os
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

URL = os.environ.get("FAULTLINE_URL", "http://127.0.0.1:3000").rstrip("/")
KEY = os.environ.get("FAULTLINE_KEY")
WAIT_SECONDS = 60


class Refused(Exception):
    """What the service says is wrong."""


def call(path, body=None, **headers):
    if KEY:
        headers["Authorization"] = f"Bearer {KEY}"
    data = None
    if body is not None:
        data = json.dumps(body).encode()
        headers["Content-Type"] = "application/json"
    request = urllib.request.Request(URL + path, data, headers)
    try:
        with urllib.request.urlopen(request, timeout=WAIT_SECONDS + 30) as response:
            return response.read().decode()
    except urllib.error.HTTPError as error:
        text = error.read().decode(errors="replace")
        try:
            problem = json.loads(text)
        except ValueError:
            raise Refused(f"the answer was {error.code}") from error
        raise Refused(f"{problem['code']}: {problem['detail']} {problem['advice']}") from error


def diagnose(paths):
    files = [{"name": path.name, "text": path.read_text(errors="replace")} for path in paths]
    diagnosis = json.loads(call("/v1/diagnoses", {"files": files}, Prefer=f"wait={WAIT_SECONDS}"))
    while "finished" not in diagnosis:
        time.sleep(2)
        diagnosis = json.loads(call(f"/v1/diagnoses/{diagnosis['id']}"))
    if "problem" in diagnosis:
        raise Refused(diagnosis["problem"]["detail"])
    return diagnosis


def show(report):
    print(f"{report['verdict']}: {report['summary']}")
    for finding in report["findings"]:
        print(f"\n{finding['severity']}: {finding['title']}\n  {finding['cause']}")
        for line in finding["evidence"]:
            print(f"  {line['artifact']}:{line['startLine']}: {line['quote']}")
        for fix in finding["fixes"]:
            print(f"  - {fix['title']}: {fix['detail']}")
    for question in report["questions"]:
        print(f"\n? {question['ask']} {question['how']}")


def main(names):
    if not names:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        show(diagnose([Path(name) for name in names])["report"])
    except (Refused, OSError) as error:
        print(f"diagnose: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
