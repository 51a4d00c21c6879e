/** The articles of the shared laws as candidates, each with the days between which the version held was in force. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ParsedProvision, ParsedSource } from '../../domain/model/source';
import type { IsoDate } from '../../domain/model/terms';
import { parseSource, SourceRefusedError } from '../../domain/sources';
import type { SupportCandidate } from '../../domain/suggest';
import { assembleArticles } from '../../domain/suggest/articles';

export interface CorpusArticle extends SupportCandidate {
  /** Promulgation or last amendment. */
  version: IsoDate | null;
  /** null: an article without a number of its own, such as 第十七条之一. */
  number: number | null;
}

interface HeldVersion {
  parsed: ParsedSource;
  from: IsoDate | null;
}

/** Files the parser refuses are left out; no label names one. */
export function readCorpusArticles(sharedDir: string): CorpusArticle[] {
  const root = join(sharedDir, 'corpus', 'laws');
  const effective = effectiveDates(join(sharedDir, 'corpus', 'laws-index.tsv'));
  const works = new Map<string, HeldVersion[]>();
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.md')).sort()) {
    const parsed = parse(root, file, effective.get(basename(file, '.md')) ?? null);
    if (!parsed) continue;
    const held = { parsed, from: parsed.effectiveOn ?? parsed.promulgatedOn };
    works.set(parsed.title, [...(works.get(parsed.title) ?? []), held]);
  }
  return [...works.values()].flatMap((versions) =>
    versions.flatMap((held) => articlesOf(held, endOf(held, versions))),
  );
}

function parse(root: string, file: string, effectiveOn: IsoDate | null): ParsedSource | null {
  try {
    return parseSource(readFileSync(join(root, file)), { file, listed: { effectiveOn } });
  } catch (error) {
    if (error instanceof SourceRefusedError) return null;
    throw error;
  }
}

/** By file name without its ending: title(date). */
function effectiveDates(index: string): Map<string, IsoDate> {
  const dates = new Map<string, IsoDate>();
  for (const line of readFileSync(index, 'utf8').split('\n').slice(1)) {
    const [title, , published, effective] = line.split('\t');
    if (title && published && effective) dates.set(`${title}(${published})`, effective);
  }
  return dates;
}

/** When the next version of the same work held here began. */
function endOf({ from }: HeldVersion, versions: readonly HeldVersion[]): IsoDate | null {
  if (from === null) return null;
  const later = versions.map((other) => other.from).filter((date) => date !== null && date > from);
  return (later as IsoDate[]).sort()[0] ?? null;
}

function articlesOf({ parsed, from }: HeldVersion, to: IsoDate | null): CorpusArticle[] {
  const version = parsed.promulgatedOn;
  const facts = {
    source: `source:${parsed.title}`,
    sourceTitle: parsed.title,
    level: parsed.level,
    region: parsed.region,
    effectiveFrom: from,
    effectiveTo: to,
  };
  const numbers = new Map<string, number>();
  const idOf = ({ path, number, subNumber }: ParsedProvision) => {
    const id = `provision:${parsed.title}@${version ?? 'undated'}/${path}`;
    // 第十七条之一 is no answer to a label of 17.
    if (number !== null && subNumber === null) numbers.set(id, number);
    return id;
  };
  return assembleArticles(facts, parsed.provisions, idOf).map((article) => ({
    ...article,
    version,
    number: numbers.get(article.id) ?? null,
  }));
}
