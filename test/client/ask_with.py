"""The GraphQL clients of Python, with their defaults: `python ask_with.py URL CLIENT` prints what it was answered as JSON."""

import importlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path

URL = sys.argv[1]
WORK = "query Work($title: String!) { legalSource(title: $title) { id title versions { effectiveFrom } } }"
WRONG = "query Wrong($id: ID!) { node(id: $id) { id } }"
TITLE = "优化营商环境条例"
# Seconds: a busy machine is not what is tested.
PATIENCE = 120


def with_gql():
    from gql import Client, gql
    from gql.transport.exceptions import TransportQueryError
    from gql.transport.httpx import HTTPXTransport

    # What is asked is checked against the schema that the server tells of itself.
    client = Client(transport=HTTPXTransport(url=URL, timeout=PATIENCE), fetch_schema_from_transport=True)
    work, wrong = gql(WORK), gql(WRONG)
    work.variable_values = {"title": TITLE}
    wrong.variable_values = {"id": "x"}
    data = client.execute(work)
    try:
        client.execute(wrong)
    except TransportQueryError as error:
        return {"data": data, "code": error.errors[0]["extensions"]["code"]}
    raise AssertionError("expected an error, but got an answer")


def with_ariadne_codegen():
    import httpx

    with tempfile.TemporaryDirectory(prefix="yiju-ariadne-") as name:
        folder = Path(name)
        (folder / "operations.graphql").write_text(f"{WORK}\n{WRONG}\n", encoding="utf-8")
        (folder / "pyproject.toml").write_text(
            f"""[tool.ariadne-codegen]
remote_schema_url = "{URL}"
queries_path = "operations.graphql"
target_package_name = "yiju_client"
async_client = false
remote_schema_timeout = {PATIENCE}

[tool.ariadne-codegen.scalars.LocalDate]
type = "datetime.date"
""",
            encoding="utf-8",
        )
        made = subprocess.run(
            [sys.executable, "-m", "ariadne_codegen"], cwd=folder, capture_output=True, text=True
        )
        if made.returncode != 0:
            raise AssertionError(made.stdout + made.stderr)
        sys.path.insert(0, str(folder))
        package = importlib.import_module("yiju_client")
        client = package.Client(url=URL, http_client=httpx.Client(timeout=PATIENCE))
        source = client.work(title=TITLE).legal_source
        versions = [{"effectiveFrom": each.effective_from.isoformat()} for each in source.versions]
        data = {"legalSource": {"id": source.id, "title": source.title, "versions": versions}}
        try:
            client.wrong(id="x")
        except package.GraphQLClientGraphQLMultiError as error:
            return {"data": data, "code": error.errors[0].extensions["code"]}
        raise AssertionError("expected an error, but got an answer")


CLIENTS = {"gql": with_gql, "ariadne-codegen": with_ariadne_codegen}
print(json.dumps(CLIENTS[sys.argv[2]](), ensure_ascii=False))
