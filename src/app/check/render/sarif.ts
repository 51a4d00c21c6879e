/** A check as SARIF 2.1.0, for editors and code hosts. */
import { FINDING_CODES, FINDING_NAMES, type FindingCode, type Severity } from '../../../domain/check';
import type { CheckResult } from '..';
import { placer } from './lines';
import { standingOf } from './words';

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  ERROR: 'error',
  WARNING: 'warning',
  NOTE: 'note',
};

export function checkAsSarif(result: CheckResult, file: string, version: string) {
  const placeOf = placer(result);
  const codes = [...new Set(result.findings.map(({ code }) => code))];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'yiju',
            version,
            rules: codes.map((id: FindingCode) => ({
              id,
              shortDescription: { text: FINDING_NAMES[id].name },
              defaultConfiguration: { level: LEVELS[FINDING_CODES[id]] },
            })),
          },
        },
        properties: { asOf: result.asOf, standing: standingOf(result) },
        columnKind: 'utf16CodeUnits',
        results: result.findings.map(({ code, severity, message, right, start, end, confidence }) => {
          const from = placeOf(start);
          const to = placeOf(end);
          return {
            ruleId: code,
            ruleIndex: codes.indexOf(code),
            level: LEVELS[severity],
            message: { text: right === null ? message : `${message}。应为：${right}` },
            rank: Math.round(confidence * 100),
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: encodeURI(file) },
                  region: {
                    startLine: from.line,
                    startColumn: from.column,
                    endLine: to.line,
                    endColumn: to.column,
                    // Of a list a line is a row of its sheet: offsets into the file are not known.
                    ...(result.list === null && { charOffset: start, charLength: end - start }),
                  },
                },
              },
            ],
          };
        }),
      },
    ],
  };
}
