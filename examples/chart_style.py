"""What the Python notebooks share: where the dataset is, and how their charts look."""

import os
import textwrap
from pathlib import Path

import matplotlib.pyplot as plt
import pyarrow.parquet as pq

OUT = Path(os.environ.get("OUT") or Path(__file__).resolve().parent.parent / "out")

ACT_COLOURS = {
    "directive": "#1d4e89",
    "assessment": "#2a9d8f",
    "report": "#8fb996",
    "praise": "#e9b44c",
    "expectation": "#f08a4b",
    "promise": "#d1495b",
    "thanks": "#8d6a9f",
    "other": "#b4b4b4",
}

plt.rcParams.update({
    "figure.dpi": 100, "savefig.bbox": "tight", "font.size": 10, "axes.titlesize": 12, "axes.titleweight": "bold",
    "axes.titlelocation": "left", "axes.titlepad": 12, "axes.spines.top": False, "axes.spines.right": False,
    "axes.grid": True, "axes.axisbelow": True, "grid.color": "#e6e6e6", "legend.frameon": False,
})


def parquet(table):
    """The Parquet file of a table."""
    return str(OUT / "parquet" / f"{table}.parquet")


def tell_dataset():
    """Which dataset this is, made of which inputs, and how many of its texts are not in it."""
    release = pq.read_table(parquet("release")).to_pylist()[0]
    withheld = pq.read_table(parquet("articles"), columns=["text"])["text"].null_count
    print(f"{release['name']} {release['version']}, {release['article_count']} articles, inputs {release['inputs_sha256'][:16]}, {withheld} texts withheld")


def wrap(text, width=34):
    """A label on at most two lines."""
    lines = textwrap.wrap(str(text), width)
    return "\n".join(lines[:2]) + ("…" if len(lines) > 2 else "")


def say_nothing_to_show(what):
    """Tells that a dataset has no rows for a chart, and leaves the chart out."""
    print(f"This dataset has no {what}.")
