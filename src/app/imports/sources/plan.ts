/** Which works and versions a set of files makes, before any text is written. */

import type { CatalogueVersion } from '../../../domain/model/catalogue';
import { provisionId, sourceId, versionId } from '../../../domain/model/ids';
import type { SourceEvent } from '../../../domain/model/source';
import {
  identifyWorks,
  type WorkGroup,
  type WorkRelation,
  type WorkVersion,
} from '../../../domain/sources/works';
import type { WorkFacts } from '../../../domain/sources/works/file-facts';
import { hashOfParts } from '../../../domain/sources/works/parts';
import { bodiesNamed } from '../../../domain/text/body-names';
import type { GivenWork } from '../../../graph/commands/held-sources';
import type { VersionToWrite, WorkFacts as WrittenFacts } from '../../../graph/commands/source-records';
import { factsText } from './held-facts';
import type { Targets } from './targets';

export interface PlannedVersion extends VersionToWrite {
  /** Files that hold its text: several for a work kept by its parts, or one text in two folders. */
  files: string[];
  /** Those of them that its text is read from: the parts, or the first. */
  textFiles: string[];
  /** What each file says of it, as JSON. */
  facts: string[];
  /** Of the text, made from those of its files; null where it is not held. */
  hash: string | null;
  hashes: string[];
}

export interface PlannedWork extends WrittenFacts {
  versions: PlannedVersion[];
  /** Relations of titles, before it is known which works they mean. */
  stated: WorkRelation[];
}

/** `given`: works of the graph, whose ids and versions the files' works fall in with. */
export function planWorks(facts: readonly WorkFacts[], given: readonly GivenWork[]): PlannedWork[] {
  const byFile = new Map(facts.map((each) => [each.file, each]));
  const byId = new Map(given.map((work) => [work.id, work]));
  return identifyWorks(facts).map((group) => planWork(group, byFile, byId));
}

/** Once all works are in the graph, so that a title finds its work. */
export function nameRelations(work: PlannedWork, targets: Targets): WrittenFacts['relations'] {
  const versions = new Map(work.versions.map((version) => [version.promulgatedOn, version.id]));
  return work.stated.flatMap((relation) => {
    const { kind, rule, evidence, span, repeal } = relation;
    const said = repeal?.on ?? relation.version;
    const target = relation.listed
      ? targets.listed(relation.targetTitle, relation.targetDocumentNumber, work.region)
      : targets.find(relation.targetTitle, relation.targetDocumentNumber, work.region, said);
    // An earlier version of the same work is no other work: that it is replaced, the versions say.
    if (target.id === work.id) return [];
    const version = relation.file === null ? null : (versions.get(relation.version) ?? null);
    const provision =
      version === null || relation.provision === null ? null : provisionId(version, relation.provision);
    return [{ kind, target, rule, evidence, span, version, provision, repeal }];
  });
}

function planWork(
  group: WorkGroup<WorkFacts>,
  facts: ReadonlyMap<string, WorkFacts>,
  given: ReadonlyMap<string, GivenWork>,
): PlannedWork {
  const { title, fullTitle, aliases, level, issuingBody, region, documentNumber } = group;
  const id = idBeside(group, given.get(group.id));
  return {
    id,
    title,
    fullTitle,
    aliases,
    level,
    issuingBodies: bodiesNamed(issuingBody ?? ''),
    region,
    documentNumber,
    events: eventsOf(group.files.map((file) => facts.get(file)!)),
    versions: planVersions(id, group, facts, given.get(id)?.versions ?? []),
    relations: [],
    stated: group.relations,
  };
}

/** A local namesake of a work of the seeds is another work. */
function idBeside({ id, title, region, issuingBody, level }: WorkGroup<WorkFacts>, held?: GivenWork): string {
  if (!held || held.region[0] === region[0]) return id;
  return sourceId(title, [...region, issuingBody ?? level].join(''));
}

/** What happened, once each, as the files tell it. */
function eventsOf(files: readonly WorkFacts[]): SourceEvent[] {
  const events = new Map<string, SourceEvent>();
  for (const { events: told } of files) {
    for (const event of told) events.set(`${event.kind} ${event.date} ${event.text}`, event);
  }
  return [...events.values()].sort((a, b) => compare(a.date ?? '', b.date ?? ''));
}

function planVersions(
  work: string,
  group: WorkGroup<WorkFacts>,
  facts: ReadonlyMap<string, WorkFacts>,
  known: readonly GivenVersion[],
): PlannedVersion[] {
  const taken = new Set<string>();
  const planned: PlannedVersion[] = [];
  // Those with a text have the first claim on a version the graph knows.
  const ordered = [...group.versions].sort((a, b) => Number(b.textHeld) - Number(a.textHeld));
  for (const version of ordered) {
    const date = sameVersion(version, known)?.promulgatedOn ?? version.promulgatedOn;
    let id = versionId(work, date);
    if (taken.has(id)) {
      // A version that only history lines tell of, and that is known by another day already.
      if (!version.textHeld) continue;
      id = versionId(work, version.promulgatedOn);
      for (let count = 2; taken.has(id); count++) id = `${versionId(work, version.promulgatedOn)}.${count}`;
    }
    taken.add(id);
    planned.push(planVersion(id, { ...version, promulgatedOn: date }, facts));
  }
  return planned.sort((a, b) => compare(a.promulgatedOn ?? '', b.promulgatedOn ?? ''));
}

/** Adopted, signed and promulgated days of one version are taken for one another; its number is its own. */
const DAYS_APART = 62;

type GivenVersion = GivenWork['versions'][number];

function sameVersion(version: CatalogueVersion, known: readonly GivenVersion[]): GivenVersion | undefined {
  const { promulgatedOn: on, documentNumber } = version;
  if (on === null) return undefined;
  return (
    known.find((each) => each.promulgatedOn === on) ??
    known.find(
      (each) => documentNumber !== null && each.documentNumber === documentNumber && near(each, on, 366),
    ) ??
    known.find((each) => near(each, on, DAYS_APART))
  );
}

function near({ promulgatedOn }: GivenVersion, on: string, days: number): boolean {
  if (promulgatedOn === null) return false;
  return Math.abs(Date.parse(promulgatedOn) - Date.parse(on)) <= days * 86_400_000;
}

function planVersion(
  id: string,
  version: WorkVersion<WorkFacts>,
  facts: ReadonlyMap<string, WorkFacts>,
): PlannedVersion {
  const { parsed, files: _, ...dates } = version;
  const files = [...version.files].sort();
  const sources = files.map((file) => facts.get(file)!);
  const inParts = parsed !== null && parsed.part !== null && files.length > 1;
  return {
    ...dates,
    id,
    // The file that stands for the version comes first.
    files: parsed ? [parsed.file, ...files.filter((file) => file !== parsed.file)] : files,
    textFiles: inParts ? files : parsed ? [parsed.file] : [],
    facts: sources.map(factsText),
    hash: inParts ? hashOfParts(sources) : (parsed?.hash ?? null),
    hashes: sources.map((source) => source.hash),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
