"""Reads the Croissant at argv[1] with mlcroissant: validates it, then loads every record of every record set."""
import json
import sys

import mlcroissant

rows, faults = {}, []
try:
    dataset = mlcroissant.Dataset(sys.argv[1])
    faults += [f"warning: {warning}" for warning in dataset.metadata.ctx.issues.warnings]
    for record_set in dataset.metadata.record_sets:
        records = list(dataset.records(record_set.id))
        rows[record_set.id] = len(records)
        fields = {field.id for field in record_set.fields}
        if records and set(records[0]) != fields:
            faults.append(f"{record_set.id} gives other fields: {sorted(records[0])}")
except Exception as error:
    faults.append(f"{type(error).__name__}: {error}")
print(json.dumps({"rows": rows, "faults": faults[:50], "read": len(rows)}))
