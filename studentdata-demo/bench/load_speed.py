#!/usr/bin/env python3
"""Times loading OULAD into the warehouse against pandas' read_csv, merges and group-bys in memory, same files, in turn.

usage: load_speed.py --data ZIP_OR_DIR [--python PYTHON] [--jar JAR] [--java JAVA] [--jvm "OPTIONS"] [--rounds N] [--from direct,store,day,changes]

PYTHON needs pandas. What is compared, one process per side and round, the order alternating:

  direct   a load straight from the files: every row and its references checked, pseudonyms, history, keys, enrollments,
           attempts, uses by day, weeks with their zeros, all checks, and the commit to the warehouse's file
  store    the same load from a store that holds the files' rows (imported before, not timed)
  day      not compared with pandas but with itself, in one process: everything but the seven busiest days of clicks is
           imported and loaded from the store ("first"); then the busiest day is imported, and loaded ("day"); then nothing
           new is ("again"); then the other six days are, one by one ("later": the median of the six)
  changes  not compared with pandas either, in one process: everything but some late rows is imported and loaded from the
           store ("first"); then one percent of the rows of every table is updated, deleted or comes late, chosen by a seed
           (ChangedOulad.java), which is imported, and loaded ("changes"). The warehouse must then have the same rows as
           one that is loaded at once, by the hashes of all of them, and keep them through a full load
  pandas   read_csv of the seven tables; enrollments with their registrations and offerings; clicks merged with
           enrollments and resources and added up by day; weeks with days, clicks and resources, and those without
           activity; attempts merged with assessments and enrollments. All in memory, nothing checked, nothing kept

Times and CPU of a day, and of changes, are those of the load alone, without opening the database and without imports.

Both sides must come to the same numbers of uses, weeks, attempts and clicks. Ratios are per round; 1.5 means the load
took one and a half times as long. CPU is that of the whole process; peak MB its peak resident memory.
"""
import argparse
import collections
import contextlib
import json
import os
import pathlib
import resource
import shlex
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile

LATER = 6
HERE = pathlib.Path(__file__).resolve().parent
KEY = ["code_module", "code_presentation", "id_student"]
SAME = ["uses", "weeks", "attempts", "clicks"]


def pandas_side(data):
    """Runs in a process of its own; prints one line of JSON."""
    import pandas

    def read(name, **how):
        with table(data, name + ".csv") as file:
            return pandas.read_csv(file, na_values=["?"], **how)

    start, cpu = time.perf_counter(), time.process_time()
    codes = {"code_module": "category", "code_presentation": "category"}
    courses, info, registration = (read(n) for n in ("courses", "studentInfo", "studentRegistration"))
    assessments, attempts, resources = (read(n) for n in ("assessments", "studentAssessment", "vle"))
    clicks = read("studentVle", dtype={**codes, "id_student": "int32", "id_site": "int32", "date": "int16", "sum_click": "int32"})
    files = time.perf_counter()

    enrollments = info.merge(registration, on=KEY, how="left", validate="one_to_one")
    enrollments = enrollments.merge(courses, on=KEY[:2], validate="many_to_one")
    enrollments["enrollment"] = range(len(enrollments))
    codes_of = enrollments[KEY + ["enrollment"]].astype({c: clicks[c].dtype for c in KEY})
    sites = resources[["id_site"]].astype("int32").reset_index(names="resource")
    clicks = clicks.merge(codes_of, on=KEY).merge(sites, on="id_site")
    daily = clicks.groupby(["enrollment", "resource", "date"], as_index=False)["sum_click"].sum()
    daily["week"] = daily["date"] // 7
    weekly = daily.groupby(["enrollment", "week"]).agg(
        active_days=("date", "nunique"), clicks=("sum_click", "sum"), resources=("resource", "nunique")).reset_index()
    span = weekly.groupby("enrollment")["week"].agg(["min", "max"]).reindex(enrollments["enrollment"])
    first = span["min"].clip(upper=0).fillna(0).astype(int).to_numpy()
    length = enrollments["module_presentation_length"].to_numpy()
    last = span["max"].fillna(-1).astype(int).to_numpy()
    last = last.clip(min=0) * (7 * last >= length) + (length - 1) // 7 * (7 * last < length)
    weeks = [(e, w) for e, f, l in zip(enrollments["enrollment"], first, last) for w in range(f, l + 1)]
    weekly = pandas.DataFrame(weeks, columns=["enrollment", "week"]).merge(
        weekly, on=["enrollment", "week"], how="left").fillna(0)
    attempts = attempts.merge(assessments, on="id_assessment").merge(enrollments[KEY + ["enrollment"]], on=KEY)
    end = time.perf_counter()
    print(json.dumps({"total": end - start, "read": files - start, "cpu": time.process_time() - cpu,
                      "uses": len(daily), "weeks": len(weekly), "attempts": len(attempts),
                      "clicks": int(daily["sum_click"].sum()), "version": pandas.__version__,
                      "peak MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))


def child(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit("Failed: %s\n%s" % (shlex.join(command), (done.stdout + done.stderr)[-2000:]))
    return done.stdout


def java(options, name, *arguments):
    """What a class beside this script prints, as numbers by their names."""
    out = child([options.java, *shlex.split(options.jvm), "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp",
                 os.pathsep.join([str(options.jar), options.classes]), name, *arguments])
    return {what: float(value) for what, value in (line.rsplit(",", 1) for line in out.splitlines())}


def ours(options, how, folder, data=None):
    return java(options, "LoadOnce", how, data or options.data, folder)


def change_rounds(options):
    """One a round, each by another seed."""
    rounds = []
    for seed in range(1, options.rounds + 1):
        with tempfile.TemporaryDirectory(prefix="studentdata-bench-") as folder:
            rounds.append(java(options, "ChangeOnce", options.data, folder, str(seed)))
        print("seed %d: first %.1f s, changes %.2f s" % (seed, rounds[-1]["first"], rounds[-1]["changes"]), flush=True)
    return rounds


def theirs(options, how, folder):
    return json.loads(child([options.python, __file__, "--data", options.data, "--pandas-side"]).splitlines()[-1])


def table(data, name):
    """The lines of a table, as bytes."""
    if os.path.isdir(data):
        return open(os.path.join(data, name), "rb")
    archive = zipfile.ZipFile(data)
    return archive.open(next(n for n in archive.namelist() if n.rsplit("/", 1)[-1] == name))


def day_of(line):
    """Presentation and day of a line of studentVle.csv."""
    cells = line.rstrip().replace(b'"', b"").split(b",")
    return cells[1], cells[4]


def split_days(data, folder):
    """Writes OULAD directories: all but the busiest days of a term's clicks, and each of these days, the busiest first."""
    names = ["courses", "assessments", "vle", "studentInfo", "studentRegistration", "studentAssessment", "studentVle"]
    parts = ["day"] + ["later%d" % number for number in range(1, LATER + 1)]
    with table(data, "studentVle.csv") as lines:
        next(lines)
        busiest = [day for day, _ in collections.Counter(map(day_of, lines)).most_common(len(parts))]
    part_of = dict(zip(busiest, parts))
    for part in parts + ["rest"]:
        pathlib.Path(folder, part).mkdir()
    for name in (n + ".csv" for n in names):
        with table(data, name) as lines, contextlib.ExitStack() as open_files:
            files = {p: open_files.enter_context(open(pathlib.Path(folder, p, name), "wb")) for p in parts + ["rest"]}
            header = next(lines)
            for file in files.values():
                file.write(header)
            for line in lines:
                files[part_of.get(day_of(line), "rest") if name == "studentVle.csv" else "rest"].write(line)


def spread(name, values, unit=""):
    print("%-44s %9.2f%s   (%s)" % (name, statistics.median(values), unit, ", ".join("%.2f" % v for v in sorted(values))))


def report(rounds, ways):
    other = [r["pandas"] for r in rounds]
    for way in ways:
        for found in rounds:
            if any(found[way][n] != found["pandas"][n] for n in SAME):
                sys.exit("The two sides differ: %s, %s" % (found[way], found["pandas"]))
    print("\n%s; pandas %s; median of %d rounds (all rounds)"
          % (", ".join("%s %d" % (n, other[0][n]) for n in SAME), other[0]["version"], len(rounds)))
    for name in ["total", "cpu", "peak MB"]:
        for way in ways + ["pandas"]:
            spread("%s, %s" % (way, {"total": "seconds", "cpu": "CPU seconds"}.get(name, name)), [r[way][name] for r in rounds])
    spread("pandas, read_csv alone, seconds", [o["read"] for o in other])
    for way in ways:
        spread("ratio: %s to pandas" % way, [r[way]["total"] / r["pandas"]["total"] for r in rounds], "x")
        stages("from " + way, [r[way] for r in rounds])


def report_days(days):
    print("\none more day of %d uses, on %d; median of %d rounds (all rounds)"
          % (days[0]["day uses"], days[0]["first uses"], len(days)))
    for day in days:
        for what in ["", " cpu"]:
            day["later" + what] = statistics.median(day["later%d%s" % (n, what)] for n in range(1, LATER + 1))
    for name in ["first", "day", "later", "again"]:
        spread("%s, seconds" % name, [d[name] for d in days])
        spread("%s, CPU seconds" % name, [d[name + " cpu"] for d in days])
    for name in ["day", "later"]:
        spread("ratio: %s to first, %%" % name, [100 * d[name] / d["first"] for d in days])
        spread("ratio: %s to first, CPU, %%" % name, [100 * d[name + " cpu"] / d["first cpu"] for d in days])
    print("  later, seconds, day by day: " + "; ".join(
        ", ".join("%.2f" % d["later%d" % n] for n in range(1, LATER + 1)) for d in days))
    spread("peak MB", [d["peak MB"] for d in days])
    stages("of the day", days)


def report_changes(rounds):
    last, kinds = rounds[-1], ["inserted", "updated", "deleted", "of"]
    print("\nchanges of one percent, the last seed's; of: rows in the store afterwards")
    print(("%-24s" + "%12s" * 5) % ("table", *kinds, "%"))
    tables = {name.split(" ")[1].rstrip(":"): None for name in last if name.startswith("changed ")}
    found = {table: [last["changed %s: %s" % (table, kind)] for kind in kinds] for table in tables}
    found["all"] = [sum(values) for values in zip(*found.values())]
    for table, values in found.items():
        print(("%-24s" + "%12d" * 4 + "%12.2f") % (table, *values, 100 * sum(values[:3]) / values[3]))
    print("the same rows as loaded at once, and through a full load, in all %d tables; median of %d rounds (all rounds)"
          % (last["tables equal"], len(rounds)))
    for name in ["first", "changes"]:
        spread("%s, seconds" % name, [r[name] for r in rounds])
        spread("%s, CPU seconds" % name, [r[name + " cpu"] for r in rounds])
        spread("%s, rows staged" % name, [r[name + " staged"] for r in rounds])
        spread("%s, rows written" % name, [r[name + " written"] for r in rounds])
    for unit, what in [("", "%"), (" cpu", "CPU, %"), (" staged", "rows staged, %"), (" written", "rows written, %")]:
        spread("ratio: changes to first, " + what, [100 * r["changes" + unit] / r["first" + unit] for r in rounds])
    stages("of the changes", rounds)


def stages(what, rounds):
    print("  stages and tables %s, median seconds" % what)
    for name in rounds[0]:
        if name.startswith("  "):
            print("%-44s %9.3f" % (name, statistics.median(r[name] for r in rounds)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--python", default=sys.executable, help="the Python that has pandas")
    parser.add_argument("--jar", type=pathlib.Path, default=HERE.parent / "target/studentdata-demo.jar")
    parser.add_argument("--java", default="java")
    parser.add_argument("--jvm", default="-Xmx256m -XX:+UseParallelGC")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--from", dest="ways", default="direct", help="any of direct,store,day,changes")
    parser.add_argument("--pandas-side", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.data = str(pathlib.Path(options.data).resolve())
    if options.pandas_side:
        return pandas_side(options.data)
    with tempfile.TemporaryDirectory(prefix="studentdata-bench-") as options.classes:
        child([str(pathlib.Path(options.java).with_name("javac")), "-cp", str(options.jar), "-d", options.classes,
               *(str(HERE / name) for name in ["Told.java", "LoadOnce.java", "ChangeOnce.java", "ChangedOulad.java"])])
        measure(options)
    return None


def measure(options):
    ways = [way for way in options.ways.split(",") if way not in ("day", "changes")]
    rounds, days, changes = [], [], change_rounds(options) if "changes" in options.ways.split(",") else []
    with tempfile.TemporaryDirectory(prefix="studentdata-bench-") as kept:
        if "store" in ways:
            ours(options, "import", kept)
        if "day" in options.ways.split(","):
            split_days(options.data, kept)
            for number in range(options.rounds):
                with tempfile.TemporaryDirectory(prefix="studentdata-bench-") as folder:
                    days.append(ours(options, "day", folder, kept))
                print("round %d: first %.1f s, day %.2f s" % (number + 1, days[-1]["first"], days[-1]["day"]), flush=True)
        for number in range(options.rounds if ways else 0):
            found = {}
            sides = [(way, ours) for way in ways] + [("pandas", theirs)]
            for name, run in sides if number % 2 == 0 else sides[::-1]:
                if name == "store":
                    pathlib.Path(kept, "warehouse.duckdb").unlink(missing_ok=True)
                    found[name] = run(options, name, kept)
                else:
                    with tempfile.TemporaryDirectory(prefix="studentdata-bench-") as folder:
                        found[name] = run(options, name, folder)
            rounds.append(found)
            print("round %d: %s" % (number + 1, ", ".join("%s %.1f s" % (n, found[n]["total"]) for n in ways + ["pandas"])),
                  flush=True)
    if changes:
        report_changes(changes)
    if days:
        report_days(days)
    if ways:
        report(rounds, ways)


if __name__ == "__main__":
    main()
