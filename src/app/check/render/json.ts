/** A check as JSON: what `yiju check --format json`, `POST /v1/check` and the MCP tool give. */
import { toJson } from '../../lookup/json';
import type { CheckResult } from '..';
import { placer } from './lines';
import { countsOf, standingOf } from './words';

export function checkAsJson(result: CheckResult, file: string | null, program: string) {
  const placeOf = placer(result.text);
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
  };
}

export type CheckJson = ReturnType<typeof checkAsJson>;
