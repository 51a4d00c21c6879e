/** A check as JSON: what `yiju check --format json`, `POST /v1/check` and the MCP tool give. */
import { toJson } from '../../lookup/json';
import type { CheckResult } from '..';
import type { CheckedRows } from '../checked-rows';
import { rowCells } from '../list';
import { placer } from './lines';
import { countsOf, standingOf } from './words';

export function checkAsJson(result: CheckResult, file: string | null, program: string) {
  const placeOf = placer(result);
  return {
    file,
    program,
    asOf: result.asOf,
    region: result.region,
    unverified: result.unverified,
    standing: standingOf(result),
    counts: countsOf(result),
    silenced: result.silenced,
    findings: result.findings.map((each) => ({ ...each, ...placeOf(each.start) })),
    authorities: result.authorities,
    citations: result.citations.map(toJson),
    ...(result.list && { list: listAsJson(result.list) }),
  };
}

function listAsJson({ title, rows }: CheckedRows) {
  return {
    title,
    rows: rows.map((each) => {
      const { row, sheet, start, end, verdict, bases, right, since } = each;
      const { number, code, name, part, type, body, department, level, basis } = row;
      const [says] = rowCells(each);
      return {
        ...{ sheet, row: row.row + 1, number, code, name, part, type, body, department, level, basis },
        ...{ start, end, bases, verdict, says, right, since },
      };
    }),
  };
}

export type CheckJson = ReturnType<typeof checkAsJson>;
