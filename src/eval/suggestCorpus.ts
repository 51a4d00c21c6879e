/** The articles of the shared laws, as candidates, with the days between which each version held was in force. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { HierarchyLevel, IsoDate } from '../model/terms';
import type { SupportCandidate } from '../suggest';
import { decodeText } from '../text/decode';
import { parseNumeral } from '../text/numerals';

export interface CorpusArticle extends SupportCandidate {
  /** Promulgation or last amendment, as in the file's name. */
  version: IsoDate | null;
  number: number;
}

const LEVELS: Record<string, HierarchyLevel> = {
  宪法: 'CONSTITUTION',
  司法解释: 'JUDICIAL_INTERPRETATION',
  行政法规: 'ADMIN_REGULATION',
  地方性法规: 'LOCAL_REGULATION',
  部门规章: 'DEPARTMENTAL_RULE',
  其他: 'NOT_LEGAL_SOURCE',
};
const MUNICIPALITIES = ['北京', '天津', '上海', '重庆'];

export function readCorpusArticles(sharedDir: string): CorpusArticle[] {
  const root = join(sharedDir, 'corpus', 'laws');
  const effective = effectiveDates(join(sharedDir, 'corpus', 'laws-index.tsv'));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort();
  const versions = files.map((file) => {
    const [, title = '', version = null] =
      /^(.*?)(?:\((\d{4}-\d{2}-\d{2})\))?\.md$/u.exec(basename(file)) ?? [];
    const [branch = '', place = ''] = relative(root, join(root, file)).split(sep);
    const from = laterOf(version, effective.get(`${title} ${version}`) ?? null);
    return { file, title, version, from, branch, place };
  });
  return versions.flatMap((held) => {
    const later = versions
      .filter(
        ({ title, from }) => title === held.title && from !== null && held.from !== null && from > held.from,
      )
      .map(({ from }) => from as IsoDate)
      .sort();
    const region =
      held.branch === '地方性法规'
        ? [MUNICIPALITIES.includes(held.place) ? `${held.place}市` : held.place]
        : [];
    return articlesOf(decodeText(readFileSync(join(root, held.file))).text).map((article) => ({
      ...article,
      id: `provision:${held.title}@${held.version ?? 'undated'}/art-${String(article.number).padStart(4, '0')}`,
      source: `source:${held.title}`,
      sourceTitle: held.title,
      level: LEVELS[held.branch] ?? ('LAW' as const),
      region,
      version: held.version,
      effectiveFrom: held.from,
      effectiveTo: later[0] ?? null,
      caption: null,
      retrievalScore: null,
    }));
  });
}

function laterOf(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  return a !== null && b !== null ? (a > b ? a : b) : (a ?? b);
}

function effectiveDates(file: string): Map<string, IsoDate> {
  const dates = new Map<string, IsoDate>();
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [title, , published, effective] = line.split('\t');
    if (title && published && effective) dates.set(`${title} ${published}`, effective);
  }
  return dates;
}

function articlesOf(text: string): { label: string; number: number; text: string; headings: string[] }[] {
  const articles: { label: string; number: number; text: string; headings: string[] }[] = [];
  let headings: string[] = [];
  let open = false;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line.startsWith('#')) {
      const depth = /^#+/u.exec(line)![0].length;
      headings = [
        ...headings.slice(0, Math.max(0, depth - 2)),
        line.replace(/^#+\s*(?:第\S{1,6}[编章节]\s*)?/u, ''),
      ];
      open = false;
      continue;
    }
    const [, label, numeral] =
      /^(第([〇零一二三四五六七八九十百千]{1,8})条(?:之[一二三四五六七八九十]{1,3})?)/u.exec(line) ?? [];
    const number = numeral ? parseNumeral(numeral) : null;
    if (label && number !== null) {
      articles.push({ label, number, text: line, headings });
      open = true;
    } else if (open && line !== '') {
      articles.at(-1)!.text += `\n${line}`;
    }
  }
  return articles;
}
