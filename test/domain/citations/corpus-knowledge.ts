/** The catalogue together with files of the real corpus, as an import makes it, and the texts of these files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownOnOf } from '../../../src/app/imports/sources/known-on';
import { nameRelations, type PlannedWork, planWorks } from '../../../src/app/imports/sources/plan';
import { Targets } from '../../../src/app/imports/sources/targets';
import { textOf } from '../../../src/app/imports/sources/version-text';
import { type Knowledge, knowledgeOf } from '../../../src/domain/analyse';
import type { CatalogueVersion, CatalogueWork } from '../../../src/domain/model/catalogue';
import type { ParsedSource } from '../../../src/domain/model/source';
import { parseSource, SourceRefusedError, workFactsOf } from '../../../src/domain/sources';
import { outlineOf } from '../../../src/domain/sources/outline';
import type { WorkFacts } from '../../../src/domain/sources/works/file-facts';
import type { NamedWork } from '../../../src/graph/commands/source-records';
import { loadCatalogue } from '../../../src/platform/catalogue/load';
import { SHARED } from '../../shared';

export const LAWS = 'corpus/laws';

export interface CorpusKnowledge {
  knowledge: Knowledge;
  /** Id of a version → file that its text is of, the first of several parts. */
  fileOf: ReadonlyMap<string, string>;
  text(file: string): ParsedSource;
  /** Paths of the articles in a file. */
  articlesOf(file: string): ReadonlySet<string>;
}

type Shape = Pick<CatalogueVersion, 'outline' | 'articleCount' | 'lastArticle'>;

export function corpusNames(): string[] {
  return (readdirSync(join(SHARED, LAWS), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
    .sort();
}

export function corpusText(name: string): ParsedSource {
  return parseSource(readFileSync(join(SHARED, LAWS, name)), { file: name });
}

/** @param isWanted of the files; by default all that can be read. */
export function corpusKnowledge(isWanted: (name: string) => boolean = () => true): CorpusKnowledge {
  const facts: WorkFacts[] = [];
  const shapes = new Map<string, Shape>();
  const articles = new Map<string, ReadonlySet<string>>();
  const names = corpusNames();
  for (const name of names.filter(isWanted)) {
    try {
      const source = corpusText(name);
      const told = workFactsOf(source);
      facts.push(told);
      articles.set(name, articlePaths(source));
      if (told.part === null) shapes.set(name, shapeOf(source));
    } catch (error) {
      // What cannot be read is the subject of corpus.shared.test.ts.
      if (!(error instanceof SourceRefusedError)) throw error;
    }
  }
  const catalogue = loadCatalogue();
  const given = new Map(catalogue.works.map((work) => [work.id, work]));
  const knownOn = knownOnOf(
    LAWS,
    names,
    facts.map(({ promulgatedOn }) => promulgatedOn),
  )!.day;
  const fileOf = new Map<string, string>();
  const works = new Map<string, CatalogueWork>(given);
  const plan = planWorks(facts, [...given.values()]);
  for (const planned of plan) {
    const seed = given.get(planned.id);
    const versions = planned.versions.map((version): CatalogueVersion => {
      const [file, ...parts] = version.textFiles;
      if (file !== undefined) fileOf.set(version.id, file);
      if (parts.length > 0) {
        const whole = textOf(version.textFiles.map(corpusText));
        shapes.set(file!, shapeOf(whole));
        articles.set(file!, articlePaths(whole));
      }
      const seeded = seed?.versions.find(({ promulgatedOn }) => promulgatedOn === version.promulgatedOn);
      return {
        ...pick(version),
        ...(file !== undefined && shapes.get(file)),
        ...(seeded && {
          effectiveFrom: version.effectiveFrom ?? seeded.effectiveFrom,
          effectiveTo: version.effectiveTo ?? seeded.effectiveTo,
          endedBy: version.endedBy ?? seeded.endedBy,
          documentNumber: version.documentNumber ?? seeded.documentNumber,
        }),
      };
    });
    const days = new Set(versions.map(({ promulgatedOn }) => promulgatedOn));
    works.set(planned.id, {
      ...(seed ?? { provisions: [], note: null, relations: [] }),
      ...{ id: planned.id, title: planned.title, fullTitle: planned.fullTitle, level: planned.level },
      aliases: [...new Set([...(seed?.aliases ?? []), ...planned.aliases])],
      issuingBodies: seed?.issuingBodies ?? planned.issuingBodies,
      region: seed?.region ?? planned.region,
      documentNumber: planned.documentNumber ?? seed?.documentNumber ?? null,
      knownOn,
      versions: [...versions, ...(seed?.versions ?? []).filter((each) => !days.has(each.promulgatedOn))],
    });
  }
  relate(plan, works);
  const knowledge = knowledgeOf({ ...catalogue, works: [...works.values()] });
  return { knowledge, fileOf, text: corpusText, articlesOf: (file) => articles.get(file)! };
}

function articlePaths({ provisions }: ParsedSource): Set<string> {
  return new Set(provisions.flatMap(({ kind, path }) => (kind === 'ARTICLE' ? [path] : [])));
}

function shapeOf({ provisions }: ParsedSource): Shape {
  const articles = provisions.filter(({ kind }) => kind === 'ARTICLE');
  return {
    outline: outlineOf(provisions.map(({ path }) => path)),
    articleCount: articles.length,
    lastArticle: articles.reduce((last, { number }) => Math.max(last, number ?? 0), 0),
  };
}

/** What the texts say of one another; a work that is only named is known by that. */
function relate(plan: readonly PlannedWork[], works: Map<string, CatalogueWork>): void {
  const targets = new Targets([...works.values()]);
  for (const planned of plan) {
    const relations = nameRelations(planned, targets).map(({ kind, target, evidence, repeal }) => {
      if (!works.has(target.id)) works.set(target.id, onlyNamed(target));
      return {
        ...{ kind, target: target.id, evidence },
        ...(repeal && { since: repeal.on, exact: repeal.exact }),
      };
    });
    const work = works.get(planned.id)!;
    work.relations = [...work.relations, ...relations];
  }
}

function onlyNamed({ id, title, documentNumber }: NamedWork): CatalogueWork {
  return {
    ...{
      id,
      title,
      fullTitle: title,
      aliases: [],
      level: 'NORMATIVE_DOCUMENT',
      issuingBodies: [],
      region: [],
    },
    ...{ documentNumber, versions: [], relations: [], provisions: [], note: null, held: false },
  };
}

function pick(version: CatalogueVersion): CatalogueVersion {
  const { promulgatedOn, effectiveFrom, effectiveTo, endedBy, documentNumber, note } = version;
  const { textHeld, act, older } = version;
  return {
    ...{ promulgatedOn, effectiveFrom, effectiveTo, endedBy, documentNumber, note, textHeld, act },
    ...(older && { older }),
  };
}
