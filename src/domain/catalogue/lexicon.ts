/** The catalogue's names as a lexicon for the citation finder. */
import { Lexicon, type LexiconEntry } from '../citations/find/lexicon';
import { kindOfLevel } from '../model/levels';
import type { SourceKind } from '../model/terms';
import type { CatalogueIndex } from './catalogue-index';
import type { Catalogue } from './types';

export function buildLexicon(catalogue: Catalogue, index: CatalogueIndex): Lexicon {
  return new Lexicon(entries(catalogue, index));
}

/** The surest names first: titles of works, the title list, then short names. */
function* entries(catalogue: Catalogue, index: CatalogueIndex): Generator<LexiconEntry> {
  // One only named by what ended it may be misread: without marks it is no sure name.
  const held = catalogue.works.filter((work) => work.held !== false);
  for (const { title, fullTitle, level, issuingBodies } of held) {
    const kind = kindOfLevel(level, issuingBodies);
    yield { name: title, title, kind, bare: mayStandBare(title, kind) };
    yield { name: fullTitle, title, kind, bare: mayStandBare(fullTitle, kind) };
  }
  for (const { title, level } of catalogue.titles) {
    const kind = kindOfLevel(level);
    yield { name: title, title, kind, bare: mayStandBare(title, kind) };
  }
  for (const { title, aliases, level, issuingBodies } of held) {
    const kind = kindOfLevel(level, issuingBodies);
    for (const name of aliases) yield { name, title, kind, bare: mayStandBare(name, kind) };
  }
  for (const { alias, titles, markedOnly, level } of catalogue.aliases) {
    const title = titles.length === 1 ? titles[0]! : alias;
    const kind = level ? kindOfLevel(level) : kindOfTitle(titles[0] ?? null, index);
    if (kind) yield { name: alias, title, kind, bare: !markedOnly && mayStandBare(alias, kind) };
  }
}

function kindOfTitle(title: string | null, index: CatalogueIndex): SourceKind | null {
  if (title === null) return null;
  const work = index.byTitle(title)[0];
  const level = work?.level ?? index.titles(title)[0]?.level;
  return level ? kindOfLevel(level, work?.issuingBodies) : null;
}

/** A name without marks must look like that of a legal source, and be no word of everyday use. */
function mayStandBare(name: string, kind: SourceKind): boolean {
  if (kind === 'other') return false;
  if (name.length < 4) return SHORT_NAMES[kind]?.test(name) ?? false;
  return LOOKS_LEGAL.test(name);
}

/** 宪法, 民法典, 党章: as short as everyday words, and yet sure. */
const SHORT_NAMES: Partial<Record<SourceKind, RegExp>> = {
  constitution: /[法典]$/u,
  law: /[法典]$/u,
  party_regulation: /章$/u,
};

const LOOKS_LEGAL =
  /(?:法|法典|通则|总则|条例|规定|办法|细则|规则|解释|决定|决议|章程|准则|公约|协定|纲要|意见|通知|批复|行动计划|目录)(?:（[^（）]{1,12}）)?$/u;
