"""Executes the notebooks named, in order, as their authors left them: FROM the one folder, with outputs INTO the other.

Tells for each the seconds and the figures. An error of a cell, a notebook without a figure or a table, or a cell that
writes to stderr is a failure. The texts and figures of outputs are kept, the clock and the counts of runs are not.
"""

import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient


def execute(source, target):
    notebook = nbformat.read(source, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    begun = time.monotonic()
    NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(source.parent)}}, record_timing=False).execute()
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    noise = [output.text for output in outputs if output.output_type == "stream" and output.name == "stderr"]
    if noise:
        sys.exit(f"{source}: a cell writes to stderr: {noise[0]}")
    figures = sum("image/png" in output.get("data", {}) for output in outputs)
    tables = sum("text/html" in output.get("data", {}) for output in outputs)
    if not tables:
        sys.exit(f"{source}: no table to look at")
    notebook.metadata.pop("language_info", None)
    nbformat.write(notebook, target)
    print(f"{source.name}: {len(notebook.cells)} cells, {figures} figures, {tables} tables, {time.monotonic() - begun:.1f} s", flush=True)


if __name__ == "__main__":
    folder, into = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    for name in sorted(path.name for path in folder.glob("*.ipynb")):
        execute(folder / name, into / name)
