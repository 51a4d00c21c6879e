"""Each table of a folder as pandas and duckdb read it, by defaults but for the types of CSV cells: JSON by its name."""

import json
import sys
from pathlib import Path

import duckdb
import pandas


def with_pandas(file):
    table = pandas.read_csv(file, dtype=str, keep_default_na=False)
    return [list(table.columns), *table.to_numpy().tolist()]


def with_duckdb(file):
    table = duckdb.sql("SELECT * FROM read_csv(?, all_varchar = true)", params=[str(file)])
    return [table.columns, *[[cell or "" for cell in row] for row in table.fetchall()]]


def words(value):
    """As CSV has it."""
    if value is None:
        return ""
    if isinstance(value, list):
        return " | ".join(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def parquet_with_duckdb(file):
    table = duckdb.sql("SELECT * FROM read_parquet(?)", params=[str(file)])
    return [table.columns, *[[words(cell) for cell in row] for row in table.fetchall()]]


read = {
    file.name: {"pandas": with_pandas(file), "duckdb": with_duckdb(file)}
    for file in sorted(Path(sys.argv[1]).glob("*.csv"))
}
for file in sorted(Path(sys.argv[1]).glob("*.parquet")):
    read[file.name] = {"duckdb": parquet_with_duckdb(file)}
print(json.dumps(read, ensure_ascii=False))
