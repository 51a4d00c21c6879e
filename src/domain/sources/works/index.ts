import { succeeds } from '../../citations/standing';
import { sourceId } from '../../model/ids';
import type { ParsedSource } from '../../model/source';
import { titleKey } from '../../text/titles';
import { isProvisional, sameSubject } from '../relations/subjects';
import { isFacts, type WorkFacts, workFactsOf } from './file-facts';
import { mergeParts } from './parts';
import { relateWorks, repealOf } from './repealed';
import type { WorkGroup, WorkRelation, WorkVersion } from './types';
import { type Held, versionsOf } from './versions';

export type { WorkGroup, WorkRelation, WorkVersion } from './types';

/** Takes whole sources or, to save memory, what workFactsOf keeps of them. Linear in the number of files. */
export function identifyWorks<T extends ParsedSource | WorkFacts>(sources: readonly T[]): WorkGroup<T>[] {
  const groups = new Map<string, Held<T>[]>();
  for (const source of sources) {
    const facts = isFacts(source) ? source : workFactsOf(source);
    const key = [facts.level, facts.region.join('/'), titleKey(facts.title)].join('|');
    const group = groups.get(key);
    if (group) group.push({ source, facts });
    else groups.set(key, [{ source, facts }]);
  }
  const works = [...groups.values()].map((files) => workOf(files));
  nameApart(works);
  relateWorks(
    works,
    [...groups.values()].map((files) => files.map(({ facts }) => facts)),
  );
  linkProvisional(works);
  return works;
}

function workOf<T extends ParsedSource | WorkFacts>(files: Held<T>[]): WorkGroup<T> {
  // Of files of one day the one that tells more comes first, and its text stands for all.
  const ordered = [...files].sort(
    (a, b) =>
      compare(a.facts.promulgatedOn ?? '', b.facts.promulgatedOn ?? '') || tells(b.facts) - tells(a.facts),
  );
  const last = ordered.at(-1)!.facts.promulgatedOn;
  const newest = ordered.find(({ facts }) => facts.promulgatedOn === last)!.facts;
  const versions = versionsOf(joinParts(ordered));
  return {
    id: '',
    title: newest.title,
    fullTitle:
      newest.part === null ? newest.fullTitle : newest.fullTitle.slice(0, -newest.part.length).trim(),
    aliases: [...new Set(ordered.flatMap(({ facts }) => facts.aliases))].filter(
      (alias) => alias !== newest.title,
    ),
    level: newest.level,
    issuingBody:
      newest.issuingBody ?? ordered.findLast(({ facts }) => facts.issuingBody)?.facts.issuingBody ?? null,
    region: newest.region,
    documentNumber:
      newest.documentNumber ?? versions.findLast((version) => version.documentNumber)?.documentNumber ?? null,
    versions,
    relations: relationsOf(ordered, versions),
    files: ordered.map(({ facts }) => facts.file),
    findings: ordered.flatMap(({ facts }) => facts.findings),
  };
}

/** How much a file says of its text's history and days. */
function tells({ events, effectiveOn, documentNumber, clause }: WorkFacts): number {
  const known = [effectiveOn, documentNumber, clause].filter((each) => each !== null).length;
  return events.length * 4 + known;
}

/** The parts of one version become one source; other files stay as they are. */
function joinParts<T extends ParsedSource | WorkFacts>(files: readonly Held<T>[]): Held<T>[] {
  const parts = files.filter(({ facts }) => facts.part !== null);
  if (parts.length < 2) return [...files];
  const sources = parts.map(({ source }) => source);
  const whole = sources.every((source): source is T & ParsedSource => 'text' in source);
  const merged = whole ? (mergeParts(sources as ParsedSource[]) as T) : sources[0]!;
  const first = parts.find(({ facts }) => facts.effectiveOn !== null) ?? parts[0]!;
  const clause = parts.find(({ facts }) => facts.clause !== null)?.facts.clause ?? null;
  const joined: Held<T> = {
    source: merged,
    facts: { ...first.facts, clause, part: null },
    files: parts.map(({ facts }) => facts.file),
  };
  return [...files.filter(({ facts }) => facts.part === null), joined];
}

/** The newest text that says a relation is quoted. */
function relationsOf<T>(ordered: readonly Held<T>[], versions: readonly WorkVersion<T>[]): WorkRelation[] {
  const byTarget = new Map<string, WorkRelation>();
  for (const { facts } of ordered) {
    for (const relation of facts.relations) {
      const number = relation.listed ? ` ${relation.targetDocumentNumber}` : '';
      byTarget.set(`${relation.kind} ${titleKey(relation.targetTitle)}${number}`, {
        ...relation,
        file: facts.file,
        version: facts.promulgatedOn,
        rule: 'text',
        repeal: succeeds(relation) ? repealOf(versions, facts, relation.listed) : null,
      });
    }
  }
  return [...byTarget.values()];
}

/** Namesakes get their issuer behind the title; the national one keeps the plain id. */
function nameApart<T>(works: readonly WorkGroup<T>[]): void {
  const taken = new Set<string>();
  const national = (work: WorkGroup<T>) => (work.region.length === 0 ? 0 : 1);
  for (const work of [...works].sort((a, b) => national(a) - national(b))) {
    const plain = sourceId(work.title);
    const apart = sourceId(work.title, [...work.region, work.issuingBody ?? work.level].join(''));
    work.id = taken.has(plain) ? apart : plain;
    taken.add(work.id);
  }
}

/** X暂行条例 and then X条例: the later stands in place of the provisional one, though no sentence may say so. */
function linkProvisional<T>(works: readonly WorkGroup<T>[]): void {
  const bySubject = new Map<string, WorkGroup<T>[]>();
  for (const work of works) {
    const key = `${work.level}|${work.region.join('/')}|${finalTitle(work.title)}`;
    bySubject.set(key, [...(bySubject.get(key) ?? []), work]);
  }
  for (const group of bySubject.values()) {
    for (const early of group.filter((work) => isProvisional(work.title))) {
      for (const late of group.filter((work) => !isProvisional(work.title))) {
        const said = late.relations.some(
          ({ kind, targetTitle }) => kind === 'REPLACES' && titleKey(targetTitle) === titleKey(early.title),
        );
        if (said || !sameSubject(early.title, late.title) || !(firstDay(early) < firstDay(late))) continue;
        late.relations.push({
          kind: 'REPLACES',
          targetTitle: early.title,
          targetDocumentNumber: null,
          evidence: null,
          span: null,
          provision: null,
          file: null,
          version: null,
          rule: 'title',
          repeal: null,
        });
      }
    }
  }
}

function finalTitle(title: string): string {
  return titleKey(title).replace(/[（(]?(?:暂行|试行)[）)]?/gu, '');
}

function firstDay<T>(work: WorkGroup<T>): string {
  return work.versions.find((version) => version.promulgatedOn)?.promulgatedOn ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
