/** `yiju eval`: how good the extractor is on hand labels, and whether it has fallen. Needs no database. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Fall, f1sOf, fallsFrom, readBaseline, writeBaseline } from '../app/eval/baseline';
import { FRESH_FILES, type Gold, type GoldPlaces, readGold } from '../app/eval/gold';
import { evaluateReal } from '../app/eval/real';
import { evaluateReports } from '../app/eval/reports';
import { type Evaluation, evaluate } from '../app/eval/run';
import { scoresOf } from '../app/eval/section';
import { evaluateStard, stardTable } from '../app/eval/stard';
import { evaluateSuggestions, type SuggestionEvaluation, suggestionTable } from '../app/eval/suggest';
import { percent, tableOf } from '../app/eval/table';
import { knowledgeOf } from '../domain/analyse';
import { loadCatalogue } from '../platform/catalogue/load';

const PROJECT = resolve(__dirname, '..', '..');

export interface EvalOptions {
  json?: boolean;
  errors?: boolean;
  check?: boolean;
  updateBaseline?: boolean;
  suggest?: boolean;
  stard?: boolean;
  fresh?: boolean;
}

export function registerEval(program: Command): void {
  program
    .command('eval')
    .description(
      '用人工标注的文本评测引用识别：精确率、召回率、F1\nScores extraction against hand-labelled texts.',
    )
    .option('--json', '输出 JSON / print JSON')
    .option('--errors', '逐条列出错误 / list each error')
    .option('--check', '任何一项 F1 比基线低 0.5 个百分点以上即失败 / fail on a fall from the baseline')
    .option(
      '--update-baseline',
      '把本次结果记为基线 test/gold/baseline.json / keep these numbers as the baseline',
    )
    .option(
      '--fresh',
      '也评测公开网页上的报告，其文本在 ../fresh-reports / also reports from public pages, kept beside the project',
    )
    .option('--suggest', '也评测支持条文的排序，约半分钟 / also the ranking of supporting articles')
    .option(
      '--stard',
      '也评测日常问句找条文（STARD），约一分钟 / also questions in everyday words, for their articles',
    )
    .addHelpText(
      'after',
      '\n例 Examples:\n  yiju eval\n  yiju eval --check --errors\n\n退出码 Exit codes: 0 正常；1 低于基线或输入有误',
    )
    .action((options: EvalOptions) => {
      const { output, failed } = runEval(options);
      process.stdout.write(output);
      if (failed) process.exitCode = 1;
    });
}

/** `places`: where the labels and their texts are, for tests. */
export function runEval(options: EvalOptions, places: GoldPlaces = {}): { output: string; failed: boolean } {
  const knowledge = knowledgeOf(loadCatalogue());
  const fresh = options.fresh ? readGold({ ...places, files: FRESH_FILES }) : undefined;
  const evaluation = evaluate(readGold(places), knowledge, fresh);
  const reports = evaluateReports(places);
  const real = evaluateReal(knowledge, places);
  for (const section of [real, reports]) if (section) evaluation.sections.push(section);
  const kept = evaluation.sections.filter(({ id }) => !BESIDE_BASELINE.has(id));
  if (options.updateBaseline) {
    if (evaluation.scope !== 'full') {
      throw new Error(
        '--update-baseline 需要 ../shared 中的全部标注文本（expected ../shared），but got: absent',
      );
    }
    const project = evaluate(readGold({ ...places, shared: null }), knowledge);
    writeBaseline({ full: f1sOf(kept), project: f1sOf(project.sections) });
  }
  const falls = options.check ? fallsFrom(readBaseline()[evaluation.scope], f1sOf(kept)) : [];
  const suggestions = options.suggest ? suggestionsOf(places) : undefined;
  const stard = options.stard ? stardOf(places) : undefined;
  const output = options.json
    ? toJson(evaluation, falls, options, suggestions, stard)
    : toText(evaluation, falls, options) + freshText(fresh) + suggestionText(suggestions) + stardText(stard);
  return { output, failed: falls.length > 0 };
}

/** Of texts that not everyone has. */
const BESIDE_BASELINE = new Set(['fresh', 'reports', 'real']);

function freshText(fresh: Gold | undefined): string {
  if (fresh === undefined || fresh.absent.length === 0) return '';
  return `../fresh-reports 不存在：略去其中 ${fresh.absent.length} 篇公开网页上的报告。\n`;
}

/** null where the laws are absent; undefined: not asked for. */
type Suggestions = SuggestionEvaluation | null | undefined;

function suggestionsOf({ project = PROJECT, shared }: GoldPlaces): Suggestions {
  const sharedDir = shared === undefined ? resolve(project, '../shared') : shared;
  return sharedDir === null ? null : evaluateSuggestions({ sharedDir });
}

function stardOf({ project = PROJECT, shared }: GoldPlaces) {
  const sharedDir = shared === undefined ? resolve(project, '../shared') : shared;
  return sharedDir === null ? null : evaluateStard(sharedDir);
}

function stardText(stard: ReturnType<typeof stardOf> | undefined): string {
  if (stard === undefined) return '';
  return stard === null ? '../shared/benchmarks/stard 不存在：略去日常问句的评测。\n' : stardTable(stard);
}

function suggestionText(suggestions: Suggestions): string {
  if (suggestions === undefined) return '';
  if (suggestions === null) return '../shared 不存在：略去支持条文排序的评测。\n';
  return suggestionTable(suggestions);
}

function toJson(
  { scope, absent, sections }: Evaluation,
  falls: Fall[],
  options: EvalOptions,
  suggestions: Suggestions,
  stard: ReturnType<typeof stardOf> | undefined,
): string {
  const shown = sections.map(({ errors, rows, ...section }) => ({
    ...section,
    rows: rows.map((row) => ({ ...row, ...scoresOf(row) })),
    ...(options.errors ? { errors } : {}),
  }));
  const checked = options.check ? { falls } : {};
  return `${JSON.stringify({ scope, absent, sections: shown, ...checked, suggestions, stard }, null, 2)}\n`;
}

function toText({ absent, sections }: Evaluation, falls: Fall[], options: EvalOptions): string {
  const parts: string[] = [];
  if (absent.length > 0) {
    parts.push(`../shared 不存在：略去其中 ${absent.length} 篇标注文本，只评测随项目附带的报告。\n`);
  }
  for (const section of sections) {
    parts.push(tableOf(section));
    if (!options.errors) continue;
    for (const { row, file, start, end, text, expected, got } of section.errors) {
      parts.push(
        `[${row}] ${file} ${start}–${end} ${flat(text)}：应为 ${flat(expected)}，得到 ${flat(got)}\n`,
      );
    }
  }
  if (options.check) {
    parts.push(
      falls.length === 0 ? '未低于基线。No F1 has fallen.\n' : '低于基线 Fallen from the baseline:\n',
    );
    for (const { section, row, before, now } of falls) {
      parts.push(`  ${section}.${row}: ${percent(before)} → ${percent(now)}\n`);
    }
  }
  return parts.join('');
}

function flat(text: string | null): string {
  return text === null ? '（无）' : text.replace(/\s+/gu, '');
}
