/**
 * Head and structure of real reports against hand labels: whose they are and of which year, what their figures count,
 * and how many of the units taken for measures are none. The reports stand next to the project; null where they do not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Figure, ParsedReport } from '../../domain/model/report';
import { parseReport } from '../../domain/reports';
import { GOLD_DIRECTORY, type GoldPlaces } from './gold';
import { type EvalCase, type EvalRow, type EvalSection, Tally } from './section';

const PROJECT = resolve(__dirname, '../../..');
const years = z.union([z.number(), z.array(z.number())]);
const labels = z.object({
  body: z.string().nullable(),
  year: z.number().nullable(),
  yearAlso: years.optional(),
});
const counted = z.array(
  z.object({
    file: z.string(),
    start: z.number(),
    end: z.number(),
    counted: z.string(),
    countedAlso: z.array(z.string()),
  }),
);

type CountedLabel = z.infer<typeof counted>[number];

/** Why a unit cannot be a measure, told by its words alone and not by the parser's rules. */
const NO_MEASURE: readonly (readonly [why: string, pattern: RegExp])[] = [
  ['表格单元格', /[|｜\t]|^[-—–\d.,，%％]{1,16}[\u4e00-\u9fff]{0,3}$|^[^，。；：！？、（“《]{1,16}$/u],
  [
    '落款与版记',
    /印发$|^[^，。；：]{2,30}(?:局|厅|委员会|人民政府|办公室)(?:\d{4}年.*)?$|^\d{4}年\d{1,2}月\d{1,2}日$|^抄送/u,
  ],
  [
    '网页附属',
    /^(?:责任编辑|编辑|来源|（来源|打印|关闭|分享|扫一扫|上一篇|下一篇|相关(?:附件|链接|报道)|首页|当前位置|发布日期|字号)|ICP备|版权所有|网站标识码|^[0-9a-f]{24,}/u,
  ],
  ['名词解释', /^(?:名词解释|\d{1,2}[.．、]\s?“[^”]{1,30}”[：:]?(?:是)?指)/u],
  ['没有内容', /^(?:无|暂无|没有)。?$/u],
];

export function evaluateReports(places: GoldPlaces = {}): EvalSection | null {
  const { directory = GOLD_DIRECTORY, project = PROJECT } = places;
  const shared = places.shared === undefined ? resolve(project, '../shared') : places.shared;
  const folder = shared === null ? null : join(shared, 'reports/real');
  if (shared === null || folder === null || !existsSync(folder)) return null;
  const tally = new Tally();
  const errors: EvalCase[] = [];
  const body = tally.row('head.body', '题首', '发文机关');
  const year = tally.row('head.year', '题首', '年度');
  const measures = tally.row('structure.measures', '结构', '确为举措者');
  const figures = tally.row('figures.counted', '数字', '所计之物');
  const parsed = new Map<string, ParsedReport>();
  const whys = new Map<string, number>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const report = parseReport(readFileSync(join(folder, file)), { file });
    parsed.set(`reports/real/${file}`, report);
    const gold = labels.parse(
      JSON.parse(readFileSync(join(folder, 'gold', `${file.slice(0, 2)}.json`), 'utf8')),
    );
    const also = [gold.yearAlso ?? []].flat();
    score(body, gold.body, report.issuingBody, gold.body === report.issuingBody);
    score(
      year,
      gold.year,
      report.year,
      report.year === gold.year || (report.year !== null && also.includes(report.year)),
    );
    wrong('head.body', file, report, gold.body, report.issuingBody, gold.body === report.issuingBody);
    for (const item of report.items.filter(({ kind }) => kind === 'MEASURE')) {
      const why = whyNone(item.text);
      if (why === null) measures.truePositives++;
      else {
        measures.falsePositives++;
        whys.set(why, (whys.get(why) ?? 0) + 1);
        errors.push({
          row: measures.id,
          file,
          start: item.start,
          end: item.end,
          text: item.text,
          expected: null,
          got: why,
        });
      }
    }
  }
  for (const label of labelsOf('figures.json')) {
    scoreFigure(figures, label, parsed.get(label.file));
  }
  const fresh = places.fresh === undefined ? resolve(project, '../fresh-reports') : places.fresh;
  if (fresh !== null && existsSync(join(fresh, 'figures'))) {
    const row = tally.row('figures.fresh', '数字', '所计之物，公开网页');
    const pages = new Map<string, ParsedReport>();
    for (const label of [...labelsOf('figures-fresh.json'), ...labelsOf('figures-fresh-2.json')]) {
      const { file } = label;
      const report = pages.get(file) ?? parseReport(readFileSync(join(fresh, file)), { file });
      pages.set(file, report);
      scoreFigure(row, label, report);
    }
  }
  const all = measures.truePositives + measures.falsePositives;
  return {
    id: 'reports',
    title: '真实报告的题首与结构 Head and structure of real reports',
    rows: tally.all(),
    notes: [
      `${parsed.size} 份报告，${all} 项举措，其中不是举措的 ${measures.falsePositives} 项${listed(whys)}`,
      `目标：发文机关 29/30，年度全部，所计之物 90.0%（原文写明者）`,
      `单元格 ${countKind(parsed, 'CELL')}，表格 ${countKind(parsed, 'TABLE')}，网页附属 ${countKind(parsed, 'FURNITURE')}，结尾 ${countKind(parsed, 'CLOSING')}`,
    ],
    errors,
  };

  function labelsOf(name: string) {
    const path = join(directory, name);
    return existsSync(path) ? counted.parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
  }

  function scoreFigure(
    row: EvalRow,
    { file, start, end, counted: expected, countedAlso }: CountedLabel,
    report: ParsedReport | undefined,
  ) {
    const figure = report?.figures.find((each) => each.start < end && start < each.end);
    const right = isCounted(figure, [expected, ...countedAlso]);
    const got = figure?.counts ?? null;
    score(row, expected, got, right);
    if (!right)
      errors.push({
        row: row.id,
        file,
        start,
        end,
        text: report?.text.slice(start, end) ?? '',
        expected,
        got,
      });
  }

  function wrong(
    row: string,
    file: string,
    report: ParsedReport,
    expected: string | null,
    got: string | null,
    right: boolean,
  ) {
    if (!right) errors.push({ row, file, start: 0, end: 0, text: report.title ?? '', expected, got });
  }
}

function score(
  row: { truePositives: number; falsePositives: number; falseNegatives: number },
  wanted: unknown,
  given: unknown,
  right: boolean,
): void {
  if (wanted === null) return;
  if (right) row.truePositives++;
  else {
    row.falseNegatives++;
    if (given !== null) row.falsePositives++;
  }
}

export function whyNone(text: string): string | null {
  const words = text.trim();
  return NO_MEASURE.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function isCounted(figure: Figure | undefined, right: readonly string[]): boolean {
  return figure !== undefined && figure.counts !== null && right.includes(figure.counts);
}

function countKind(reports: ReadonlyMap<string, ParsedReport>, kind: string): number {
  return [...reports.values()].flatMap(({ items }) => items).filter((item) => item.kind === kind).length;
}

function listed(whys: ReadonlyMap<string, number>): string {
  return whys.size === 0 ? '' : `（${[...whys].map(([why, count]) => `${why} ${count}`).join('，')}）`;
}
