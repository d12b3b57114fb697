"""Counts the errors in the names of people that underthesea's ner and our dataset make on hand-labelled articles.

`underthesea-people.py FOLDER...`: folders that tests/gold/score.ts leaves, each with articles/, labels/ and out/. A labelled person is
found where one of the tool's names is the name; a tool's name is false where it is no labelled person, nor a part of the
name of one (a later mention), nor a name inside another name. Letters are compared without case, in NFC.
"""
import csv
import json
import sys
import unicodedata
from pathlib import Path

import underthesea
from underthesea import ner


def fold(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).lower().replace("_", " ").split())


def names_by_underthesea(text: str) -> set[str]:
    """The names of a text: B-PER and the I-PER that follow, as one name."""
    names: list[str] = []
    for line in filter(str.strip, text.split("\n")):
        is_open = False
        for word, *_, tag in ner(line):
            if tag == "B-PER":
                names.append(word)
            elif tag == "I-PER" and is_open:
                names[-1] += " " + word
            is_open = tag.endswith("-PER")
    return {fold(name) for name in names}


def names_by_us(out: Path) -> dict[str, list[set[str]]]:
    """For each article's file, the printed forms of each person."""
    rows = lambda table: list(csv.DictReader(open(out / "csv" / f"{table}.csv", encoding="utf-8", newline="")))
    path = {row["article_id"]: row["path"] for row in rows("sources")}
    forms: dict[str, dict[str, set[str]]] = {}
    for row in rows("evidence"):
        if row["table_name"] == "people" and row["field"] == "":
            forms.setdefault(path[row["article_id"]], {}).setdefault(row["row_id"], set()).add(fold(row["text"]))
    return {file: list(people.values()) for file, people in forms.items()}


def count(people: list[str], aside: list[str], found: list[set[str]]) -> tuple[int, int]:
    """(missed, false) of one article; each found entry is one person's forms."""
    missed = sum(not any(person in forms for forms in found) for person in people)
    known = people + aside
    false = sum(not any(form == name or f" {form} " in f" {name} " for form in forms for name in known) for forms in found)
    return missed, false


def main(folders: list[Path]) -> None:
    total = 0
    errors = {"underthesea": [0, 0], "bienban": [0, 0]}
    for folder in folders:
        ours = names_by_us(folder / "out")
        for label in sorted((folder / "labels").glob("*.json")):
            gold = json.loads(label.read_text(encoding="utf-8"))
            people = [fold(person["name"]) for person in gold["people"]]
            aside = [fold(name) for name in gold["people_in_names"]]
            total += len(people)
            theirs = [{name} for name in names_by_underthesea((folder / "articles" / gold["file"]).read_text(encoding="utf-8"))]
            for tool, found in (("underthesea", theirs), ("bienban", ours.get(gold["file"], []))):
                for index, number in enumerate(count(people, aside, found)):
                    errors[tool][index] += number
    print(f"{total} labelled people; underthesea {underthesea.__version__}")
    for tool, (missed, false) in errors.items():
        print(f"{tool:12} missed {missed:4}  false {false:4}  errors {missed + false:4}")


main([Path(folder) for folder in sys.argv[1:]])
