"""Reads the data package at argv[1] with frictionless: every CSV with keys and references, every file with size and hash."""
import json
import sys

from frictionless import Package

report = Package(sys.argv[1]).validate()
rows, faults = {}, []
for task in report.tasks:
    if task.type == "table":
        rows[task.name] = task.stats.get("rows", 0)
    faults += [f"{task.name} {error.type}: {error.message}" for error in task.errors[:3]]
faults += [f"{error.type}: {error.message}" for error in report.errors]
print(json.dumps({"rows": rows, "faults": faults[:50], "read": len(report.tasks)}))
