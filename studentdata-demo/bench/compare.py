#!/usr/bin/env python3
"""Runs this library and a pandas + SQLAlchemy + scikit-learn script on the same OULAD files, in turn, and prints ratios.

usage: compare.py --data ZIP_OR_DIR --reference SCRIPT.py [--python PYTHON] [--jar JAR] [--java JAVA] [--jvm "OPTIONS"]
                  [--rounds N] [--keep DIR]

The reference script is not part of this repository. It must take --data, --sql URL and --out FILE, store the tables
under the URL, train on the earlier terms, test on the last one, and write {"days": {day: {"models": {name: {"roc_auc",
"brier"}}}}, "timing_s": {...}}. Both sides start from the files and an empty directory, and both keep the tables in a
database on disk. Wall seconds and peak resident memory are those of the whole process, start-up included. Each round
runs both; the order alternates; the ratio is of the medians.
"""
import argparse
import json
import os
import pathlib
import shlex
import shutil
import statistics
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent


def measured(command, log):
    """Runs a command; its wall seconds and peak resident MB."""
    start = time.perf_counter()
    with open(log, "w") as out:
        pid = os.posix_spawnp(command[0], command, os.environ,
                              file_actions=[(os.POSIX_SPAWN_DUP2, out.fileno(), 1),
                                            (os.POSIX_SPAWN_DUP2, out.fileno(), 2)])
        _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit("Failed: %s\n%s" % (shlex.join(command), pathlib.Path(log).read_text()[-2000:]))
    per_mb = 1024 * 1024 if sys.platform == "darwin" else 1024
    return seconds, usage.ru_maxrss / per_mb


def ours(options, folder):
    command = [options.java, *shlex.split(options.jvm), "-jar", str(options.jar), "run", "--source",
               "oulad:" + options.data, "--days", "0,14,28,56,84,112", "--work", str(folder / "work")]
    cost = measured(command, folder / "log.txt")
    metrics = json.loads((folder / "work/report/metrics.json").read_text())
    best = {day["day"]: max(day["models"], key=lambda m: m["rocAuc"]) for day in metrics["days"]}
    return {"cost": cost, "stages": [(s["stage"], s["seconds"]) for s in metrics["stages"]],
            "days": {day: (m["rocAuc"], m["brier"]) for day, m in best.items()}}


def theirs(options, folder):
    command = [options.python, str(options.reference), "--data", options.data,
               "--sql", "sqlite:///%s" % (folder / "tables.sqlite"), "--out", str(folder / "out.json")]
    cost = measured(command, folder / "log.txt")
    result = json.loads((folder / "out.json").read_text())
    best = {int(day): max(found["models"].values(), key=lambda m: m["roc_auc"])
            for day, found in result["days"].items()}
    return {"cost": cost, "stages": [(name, sum_wall(t)) for name, t in result["timing_s"].items()],
            "days": {day: (m["roc_auc"], m["brier"]) for day, m in best.items()}}


def sum_wall(timing):
    if isinstance(timing, dict):
        return timing["wall"] if "wall" in timing else sum(sum_wall(t) for t in timing.values())
    return float(timing or 0)


def report(own, other):
    def median(runs, index):
        return statistics.median(run["cost"][index] for run in runs)

    print("\n%-22s %12s %12s %8s" % ("", "studentdata", "reference", "ratio"))
    for index, name in ((0, "wall seconds"), (1, "peak memory, MB")):
        a, b = median(own, index), median(other, index)
        print("%-22s %12.1f %12.1f %7.2fx" % (name, a, b, a / b))
    print("\nbest model per day    %12s %12s %8s   %s" % ("ROC-AUC", "ROC-AUC", "difference", "Brier"))
    for day, (auc, brier) in sorted(own[0]["days"].items()):
        if day in other[0]["days"]:
            auc2, brier2 = other[0]["days"][day]
            print("  day %-16d %12.4f %12.4f %+10.4f   %.4f / %.4f" % (day, auc, auc2, auc - auc2, brier, brier2))
    for title, runs in (("studentdata", own), ("reference", other)):
        print("\nseconds per stage, %s" % title)
        for name, seconds in runs[-1]["stages"]:
            print("  %-34s %8.2f" % (name, seconds))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--reference", required=True, type=pathlib.Path)
    parser.add_argument("--python", default=sys.executable, help="the Python that has the reference's packages")
    parser.add_argument("--jar", type=pathlib.Path, default=HERE.parent / "target/studentdata-demo.jar")
    parser.add_argument("--java", default="java")
    parser.add_argument("--jvm", default="-Xmx700m -XX:+UseParallelGC")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--keep", type=pathlib.Path, help="keep what both wrote below this directory")
    options = parser.parse_args()
    options.data = str(pathlib.Path(options.data).resolve())
    base = options.keep or pathlib.Path(tempfile.mkdtemp(prefix="studentdata-bench-"))
    own, other = [], []
    try:
        for number in range(options.rounds):
            sides = [("studentdata", ours, own), ("reference", theirs, other)]
            for name, run, results in sides if number % 2 == 0 else sides[::-1]:
                folder = base / ("%s-%d" % (name, number))
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir(parents=True)
                results.append(run(options, folder))
                print("round %d: %-12s %7.1f s %7.0f MB" % (number + 1, name, *results[-1]["cost"]), flush=True)
                if not options.keep:
                    shutil.rmtree(folder)
    finally:
        if not options.keep:
            shutil.rmtree(base, ignore_errors=True)
    report(own, other)


if __name__ == "__main__":
    main()
