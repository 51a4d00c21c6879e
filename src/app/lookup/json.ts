/** An entry as JSON: what `yiju cite --json` and `POST /v1/citations` both give. Documented in docs/cli-json.md. */
import type { LookupEntry } from '.';

export function toJson({
  citation,
  codePointStart,
  codePointEnd,
  outcome,
  resolution,
  strings,
}: LookupEntry) {
  return {
    text: citation.text,
    start: citation.start,
    end: citation.end,
    codePointStart,
    codePointEnd,
    title: citation.title,
    documentNumber: citation.documentNumber,
    pinpoint: citation.pinpoint,
    kind: citation.kind,
    relation: citation.relation,
    form: citation.form,
    rawTitle: citation.rawTitle,
    versionMark: citation.versionMark,
    versionHint: citation.versionHint,
    antecedent: citation.antecedent,
    own: citation.own,
    outcome,
    resolution,
    strings,
  };
}
