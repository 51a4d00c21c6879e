/** Hand labels: which articles support which sentences. See test/gold/support/README.md. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { IsoDate } from '../../domain/model/terms';
import { parseReport } from '../../domain/reports';

const pair = z.strictObject({
  report: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  supports: z
    .array(
      z.strictObject({
        title: z.string(),
        version: z.iso.date(),
        articles: z.array(z.int().positive()).min(1),
      }),
    )
    .min(1),
});

export type SupportPair = z.infer<typeof pair>;

export interface LabelledMeasure extends SupportPair {
  text: string;
  /** The last day of the report's period. */
  on: IsoDate;
  region: string[];
}

export function readSupportPairs(goldFile: string): SupportPair[] {
  return z.array(pair).parse(JSON.parse(readFileSync(goldFile, 'utf8')));
}

/** Refuses a report that is not the one labelled, since offsets into another text mean nothing. */
export function readLabelledMeasures(pairs: readonly SupportPair[], sharedDir: string): LabelledMeasure[] {
  const reports = new Map<string, ReturnType<typeof readReport>>();
  return pairs.map((labelled) => {
    const report = reports.get(labelled.report) ?? readReport(sharedDir, labelled.report);
    reports.set(labelled.report, report);
    if (report.hash !== labelled.sha256) {
      throw new Error(
        `${labelled.report}: expected the labelled file with sha-256 ${labelled.sha256}, but got ${report.hash}; ` +
          'label the new text, or put the old file back',
      );
    }
    const text = report.text.slice(labelled.start, labelled.end);
    return { ...labelled, text, on: report.on, region: report.region };
  });
}

function readReport(sharedDir: string, file: string) {
  const bytes = readFileSync(join(sharedDir, file));
  const { text, period, region } = parseReport(bytes, { file });
  if (!period) throw new Error(`${file}: expected a report that tells its period, but got none`);
  return { hash: createHash('sha256').update(bytes).digest('hex'), text, region, on: dayBefore(period.to) };
}

function dayBefore(date: IsoDate): IsoDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
