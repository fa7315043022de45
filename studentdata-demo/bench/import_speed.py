#!/usr/bin/env python3
"""Times an import into the store's H2 file against pandas.DataFrame.to_sql into a SQLite file, same OULAD files, in turn.

usage: import_speed.py --data ZIP_OR_DIR [--python PYTHON] [--jar JAR] [--java JAVA] [--jvm "OPTIONS"] [--rounds N]

PYTHON needs pandas and SQLAlchemy. What is compared, one process per side and round, the order alternating:

  studentdata  the whole import: opening and reading the files, checking every row and its references, adding up and
               sorting the clicks, writing them under a primary key and a unique key, and the commit; one transaction
  to_sql       DataFrame.to_sql of the seven tables, 100,000 rows at a time, into tables without any key; reading the
               files is timed beside it ("read + to_sql"), as the store's side cannot do without it

Rows are rows of the files, all seven tables on both sides. Ratios are per round, so that what else the machine does
weighs on both sides; above 1 the store is the faster. CPU is that of the whole process.
"""
import argparse
import json
import os
import pathlib
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
TABLES = ["courses", "assessments", "vle", "studentInfo", "studentRegistration", "studentAssessment", "studentVle"]


def pandas_side(data, folder):
    """Runs in a process of its own; prints one line of JSON."""
    import pandas
    import sqlalchemy

    def table(name):
        if os.path.isdir(data):
            return open(os.path.join(data, name + ".csv"), "rb")
        archive = zipfile.ZipFile(data)
        return archive.open(next(n for n in archive.namelist() if n.rsplit("/", 1)[-1] == name + ".csv"))

    start = time.perf_counter()
    frames = {}
    for name in TABLES:
        with table(name) as file:
            frames[name] = pandas.read_csv(file, na_values=["?"])
    read = time.perf_counter()
    engine = sqlalchemy.create_engine("sqlite:///" + os.path.join(folder, "tables.sqlite"))
    cpu = time.process_time()
    for name, frame in frames.items():
        frame.to_sql(name, engine, if_exists="replace", index=False, chunksize=100_000)
    engine.dispose()
    end = time.perf_counter()
    print(json.dumps({"read": read - start, "to_sql": end - read, "to_sql cpu": time.process_time() - cpu,
                      "rows": sum(map(len, frames.values())), "clicks": int(frames["studentVle"]["sum_click"].sum()),
                      "versions": "pandas %s, SQLAlchemy %s" % (pandas.__version__, sqlalchemy.__version__)}))


def child(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit("Failed: %s\n%s" % (shlex.join(command), (done.stdout + done.stderr)[-2000:]))
    return done.stdout


def ours(options, folder):
    out = child([options.java, *shlex.split(options.jvm), "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                 "-cp", str(options.jar), str(HERE / "ImportOnce.java"), options.data, os.path.join(folder, "store")])
    return {name: float(value) for name, value in (line.rsplit(",", 1) for line in out.splitlines())}


def theirs(options, folder):
    return json.loads(child([options.python, __file__, "--data", options.data, "--pandas-into", folder]).splitlines()[-1])


def spread(name, values, unit=""):
    print("%-44s %9.2f%s   (%s)" % (name, statistics.median(values), unit, ", ".join("%.2f" % v for v in sorted(values))))


def report(rounds):
    own, other = [r["studentdata"] for r in rounds], [r["to_sql"] for r in rounds]
    if any(int(o["rows"]) != t["rows"] or int(o["clicks"]) != t["clicks"] for o, t in zip(own, other)):
        sys.exit("The two sides did not take the same rows: %s, %s" % (own[0], other[0]))
    print("\n%d rows, %d clicks; %s; median of %d rounds (all rounds)"
          % (other[0]["rows"], other[0]["clicks"], other[0]["versions"], len(rounds)))
    rows = other[0]["rows"] / 1000
    spread("studentdata import, seconds", [o["import"] for o in own])
    spread("studentdata open + import + close, seconds", [o["total"] for o in own])
    spread("studentdata CPU, seconds", [o["cpu"] for o in own])
    spread("to_sql, seconds", [t["to_sql"] for t in other])
    spread("to_sql CPU, seconds", [t["to_sql cpu"] for t in other])
    spread("read_csv + to_sql, seconds", [t["read"] + t["to_sql"] for t in other])
    spread("studentdata import, thousand rows/s", [rows / o["import"] for o in own])
    spread("to_sql, thousand rows/s", [rows / t["to_sql"] for t in other])
    spread("ratio: import to to_sql alone", [t["to_sql"] / o["import"] for o, t in zip(own, other)], "x")
    spread("ratio: import to read_csv + to_sql", [(t["read"] + t["to_sql"]) / o["import"] for o, t in zip(own, other)], "x")
    spread("ratio: open to close, to to_sql alone", [t["to_sql"] / o["total"] for o, t in zip(own, other)], "x")
    print("\nstudentdata's stages, median seconds")
    for name in own[0]:
        if name.startswith("  "):
            print("%-44s %9.2f" % (name, statistics.median(o[name] for o in own)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--python", default=sys.executable, help="the Python that has pandas and SQLAlchemy")
    parser.add_argument("--jar", type=pathlib.Path, default=HERE.parent / "target/studentdata-demo.jar")
    parser.add_argument("--java", default="java")
    parser.add_argument("--jvm", default="-Xmx512m -Xmn300m -XX:+UseParallelGC")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pandas-into", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.data = str(pathlib.Path(options.data).resolve())
    if options.pandas_into:
        return pandas_side(options.data, options.pandas_into)
    rounds = []
    for number in range(options.rounds):
        sides = [("studentdata", ours), ("to_sql", theirs)]
        found = {}
        for name, run in sides if number % 2 == 0 else sides[::-1]:
            with tempfile.TemporaryDirectory(prefix="studentdata-bench-") as folder:
                found[name] = run(options, folder)
        rounds.append(found)
        print("round %d: studentdata %.1f s, to_sql %.1f s (and read_csv %.1f s)"
              % (number + 1, found["studentdata"]["import"], found["to_sql"]["to_sql"], found["to_sql"]["read"]), flush=True)
    report(rounds)
    return None


if __name__ == "__main__":
    main()
