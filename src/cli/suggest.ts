/** `yiju suggest`: articles that may support the measures which name none. */
import type { Command } from 'commander';
import type { Driver } from 'neo4j-driver';
import { duration, startProgress } from '../app/imports/progress';
import { type SuggestSummary, suggestSupport } from '../app/imports/suggest';
import { countMeasures, reportsDue } from '../graph/commands/suggestions';
import { withGraph } from './with-graph';

/** An import goes on to suggest for so many measures at most: less than a minute. */
const MOST_AFTER_IMPORT = 2000;

interface Options {
  report?: string;
  json?: boolean;
}

export function registerSuggest(program: Command): void {
  program
    .command('suggest')
    .description(
      '为未指明条文的举措推断可能的支持条文（推断，不是引用）\nInfers articles that may support measures which name none; never citations.',
    )
    .option('--report <id>', '只处理这份报告 / only this report')
    .option('--json', '输出一个 JSON 对象 / one JSON object')
    .addHelpText(
      'after',
      [
        '',
        '引用了文件而未指明条文的，在该文件当时有效版本的各条中排序；所引文件均未收录或没有引用的，在当时当地有效的全部条文中检索后排序。',
        '只留可能对的，每项至多五条，并注明回应哪一句、同类建议在标注中判为对的比例；标题、不足、背景、学习培训与单元格不推断。再次执行即以新结果替换。须先用 yiju import sources 载入法律正文。',
        '',
        '例 Examples:',
        '  yiju suggest',
        '  yiju suggest --report "report:重庆市沙坪坝区科学技术局/2022" --json',
        '',
        '退出码 Exit codes: 0 正常；1 没有这份报告，或未能执行',
      ].join('\n'),
    )
    .action(async ({ report, json }: Options) => {
      const summary = await withGraph((driver) => suggestWithProgress(driver, report ? [report] : undefined));
      if (report && summary.measures === 0) {
        throw new Error(`--report：expected the id of a report with measures, but got: ${report}`);
      }
      process.stdout.write(json ? `${JSON.stringify(summary, null, 2)}\n` : describeSuggestions(summary));
    });
}

export async function suggestWithProgress(
  driver: Driver,
  reports?: readonly string[],
): Promise<SuggestSummary> {
  const progress = startProgress('推断支持条文', '项举措', 0);
  try {
    return await suggestSupport(driver, { reports, onProgress: progress.update });
  } finally {
    progress.stop();
  }
}

/** At the end of an import, for what it or one before it left to be done, or a hint that it can be. */
export async function suggestAfterImport(driver: Driver): Promise<void> {
  const reports = await reportsDue(driver);
  const { measures, textHeld } = await countMeasures(driver, reports);
  if (measures === 0 || !textHeld) return;
  process.stderr.write(
    measures > MOST_AFTER_IMPORT
      ? `举措 ${measures} 项，可用 yiju suggest 推断支持条文（约每分钟 ${MOST_AFTER_IMPORT} 项）\n`
      : describeSuggestions(await suggestWithProgress(driver, reports)),
  );
}

export function describeSuggestions({ measures, cited, open, suggestions, seconds }: SuggestSummary): string {
  return `支持条文（推断）：举措 ${measures} 项，其中 ${cited} 项在所引文件中、${open} 项在全部法规中找到，共 ${suggestions} 条（${duration(seconds)}）\n`;
}
