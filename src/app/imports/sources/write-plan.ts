/** A plan of works and versions into the graph, and everything that follows from new texts. */
import type { Driver } from 'neo4j-driver';
import { EXTRACTOR } from '../../../domain/analyse';
import { provisionId } from '../../../domain/model/ids';
import type { ParsedSource } from '../../../domain/model/source';
import type { WorkFacts } from '../../../domain/sources/works/file-facts';
import { titleKey } from '../../../domain/text/titles';
import { dropTexts } from '../../../graph/commands/collections';
import {
  citedNames,
  dropUnusedNames,
  dropVersions,
  type GivenWork,
  givenWorks,
  heldFacts,
  heldProvisions,
  renameVersions,
  retargetReferences,
  unholdWorks,
  writeFacts,
  writeLineages,
} from '../../../graph/commands/held-sources';
import {
  type HeldVersion,
  heldVersions,
  linkReferences,
  type VersionJob,
  writeRelations,
  writeTexts,
  writeWorks,
} from '../../../graph/commands/sources';
import { settleStanding } from '../../../graph/commands/standing';
import { inWrite } from '../../../graph/connection/write';
import { readCatalogue, readReported } from '../../../graph/queries/catalogue';
import { reresolveCitations } from '../../reresolve';
import { settleReported } from '../reported';
import { readFactsText } from './held-facts';
import { Lineages } from './lineages';
import { nameRelations, type PlannedVersion, type PlannedWork } from './plan';
import { type PlanChange, planChange } from './plan-change';
import { type ApartFile, apartIn, canBeRead } from './split-texts';
import { Targets } from './targets';
import { textOf, versionText } from './version-text';

export interface PlanTexts {
  /** Whether the file can be read now: those of other folders were read when these were imported. */
  has(file: string): boolean;
  source(file: string): Promise<ParsedSource>;
  /** How many provisions the file has. */
  size(file: string): number;
  /** The file's text is written, and not asked for again. */
  done(file: string): void;
  /** Whether a file that was read before is given up; absent: none is. */
  isGone?: (file: string) => boolean;
  force: boolean;
  onProgress(done: number, total: number): void;
}

export interface WrittenPlan {
  works: PlannedWork[];
  /** Ids of the versions whose text was written. */
  written: Set<string>;
  /** Files that were left out. */
  apart: ApartFile[];
}

interface Task {
  work: PlannedWork;
  version: PlannedVersion;
  /** Its text is in the graph as it should be; only what its provisions were before may have changed. */
  isHeld: boolean;
}

/** `facts`: of the files read now. */
export async function writePlan(
  driver: Driver,
  facts: readonly WorkFacts[],
  texts: PlanTexts,
): Promise<WrittenPlan> {
  const given: GivenWork[] = await givenWorks(driver);
  const { change, apart } = await withoutApart(driver, facts, given, texts);
  await renameVersions(driver, change.renamed);
  await dropTexts(driver, change.bereft);
  const held = await heldVersions(driver);
  await writeChangedWorks(driver, change);
  const targets = new Targets(await readCatalogue(driver), await readReported(driver));
  await writeRelations(driver, relatedAnew(change, targets));

  const tasks = change.works
    .filter((work) => change.touched.has(work.id))
    .flatMap((work) => tasksOf(work, change, held, texts));
  const written = await writeTasks(driver, tasks, held, targets, texts);
  await retargetNames(driver, targets);
  // Before references are linked, which go by the days of versions.
  await inWrite(driver, settleStanding);
  const touched = change.changed.map((work) => work.id);
  const fresh = new Set([...written].filter((id) => !held.get(id)?.hasProvisions));
  await linkReferences(
    driver,
    tasks.map((task) => task.version.id),
    touched,
    fresh,
  );
  await dropUnusedNames(driver);
  await reresolveCitations(driver, [...touched, ...change.gone.map((work) => work.id)]);
  await settleReported(driver);
  return { works: change.works, written, apart };
}

/** The plan of those files whose texts can be made. Each that is left out may change which works there are. */
async function withoutApart(
  driver: Driver,
  facts: readonly WorkFacts[],
  given: readonly GivenWork[],
  texts: PlanTexts,
): Promise<{ change: PlanChange; apart: ApartFile[] }> {
  const before = (await heldFacts(driver)).map(readFactsText);
  const apart: ApartFile[] = [];
  let fresh = facts;
  for (;;) {
    const change = planChange(before, fresh, given, texts.isGone);
    const found = apartIn(change, fresh, texts);
    if (found.length === 0) return { change, apart };
    apart.push(...found);
    const files = new Set(found.map(({ file }) => file));
    fresh = fresh.filter(({ file }) => !files.has(file));
  }
}

async function writeChangedWorks(driver: Driver, { changed, gone }: PlanChange): Promise<void> {
  const keep = ({ id, versions }: PlannedWork) => ({ id, keep: versions.map((version) => version.id) });
  await dropVersions(driver, [...changed.map(keep), ...gone.map(({ id }) => ({ id, keep: [] }))]);
  await unholdWorks(driver, gone);
  await writeWorks(driver, changed);
}

/** Relations of works that changed, and of those that name one which did: they may mean another work now. */
function relatedAnew({ works, changed }: PlanChange, targets: Targets): PlannedWork[] {
  const anew = new Set(changed.map((work) => work.id));
  const names = new Set(
    changed.flatMap(({ title, fullTitle, aliases }) => [title, fullTitle, ...aliases].map(titleKey)),
  );
  return works
    .filter(
      ({ id, stated }) =>
        anew.has(id) || stated.some((relation) => names.has(titleKey(relation.targetTitle))),
    )
    .map((work) => ({ ...work, relations: nameRelations(work, targets) }));
}

/**
 * A work is gone through with all its texts, since what a provision was before hangs on the versions before: and with
 * a text alone, when its provisions have new ids.
 */
function tasksOf(
  work: PlannedWork,
  { renamed }: PlanChange,
  held: ReadonlyMap<string, HeldVersion>,
  texts: PlanTexts,
): Task[] {
  const tasks = work.versions
    .filter((version) => version.textHeld)
    .flatMap((version) => {
      const before = held.get(version.id);
      if (canBeRead(version, texts)) {
        return [{ work, version, isHeld: !texts.force && isHeld(version, before) }];
      }
      // From another folder: as it was read when that was imported.
      return before?.hash === version.hash ? [{ work, version, isHeld: true }] : [];
    });
  const [first] = tasks;
  // What another file says of it is kept with it, though its text stays.
  const isKept =
    tasks.length === 1 &&
    first!.isHeld &&
    sameFacts(first!.version, held.get(first!.version.id)!) &&
    !renamed.some(({ to }) => to === first!.version.id);
  return isKept ? [] : tasks;
}

function isHeld(version: PlannedVersion, held: HeldVersion | undefined): boolean {
  return held?.hash === version.hash && held.madeBy === EXTRACTOR && held.facts !== null;
}

/** Gives the ids of the versions written. */
async function writeTasks(
  driver: Driver,
  tasks: readonly Task[],
  held: ReadonlyMap<string, HeldVersion>,
  targets: Targets,
  texts: PlanTexts,
): Promise<Set<string>> {
  const sizeOf = ({ files }: PlannedVersion) => files.reduce((sum, file) => sum + texts.size(file), 0);
  const planned = new Map(tasks.map(({ version }) => [version.id, sizeOf(version)]));
  const total = tasks.reduce((sum, { version, isHeld }) => sum + (isHeld ? 0 : planned.get(version.id)!), 0);
  const lineages: { id: string; lineageId: string }[] = [];
  const written = new Set<string>();
  let done = 0;
  await writeTexts(driver, jobsOf(driver, tasks, held, targets, texts, lineages), (batch) => {
    for (const { version } of batch) {
      written.add(version.id);
      done += planned.get(version.id)!;
    }
    texts.onProgress(done, total);
  });
  await writeLineages(driver, lineages);
  await writeFacts(
    driver,
    tasks
      .filter(({ version, isHeld }) => isHeld && !sameFacts(version, held.get(version.id)!))
      .map(({ version: { id, hashes, facts } }) => ({ id, hashes, facts })),
  );
  return written;
}

function sameFacts(version: PlannedVersion, held: HeldVersion): boolean {
  return JSON.stringify(version.facts) === JSON.stringify(held.facts);
}

/** `lineages` takes those of held texts that have changed. */
async function* jobsOf(
  driver: Driver,
  tasks: readonly Task[],
  held: ReadonlyMap<string, HeldVersion>,
  targets: Targets,
  texts: PlanTexts,
  lineages: { id: string; lineageId: string }[],
): AsyncGenerator<VersionJob> {
  const lines = new Lineages();
  for (const { work, version, isHeld } of tasks) {
    if (isHeld) {
      const provisions = await heldProvisions(driver, version.id);
      const lineage = lines.next(work.id, version.id, provisions);
      for (const { path, lineageId } of provisions) {
        const now = lineage.get(path)!;
        if (now !== lineageId) lineages.push({ id: provisionId(version.id, path), lineageId: now });
      }
      continue;
    }
    const sources: ParsedSource[] = [];
    for (const file of version.textFiles) sources.push(await texts.source(file));
    const source = textOf(sources);
    const lineage = lines.next(work.id, version.id, source.provisions);
    const isNew = !held.get(version.id)?.hasProvisions;
    yield { work, version, text: versionText(source, version, work, targets, lineage), isNew };
    for (const file of version.files) texts.done(file);
  }
}

/** Provisions that cite a work by a name under which it was not known. */
async function retargetNames(driver: Driver, targets: Targets): Promise<void> {
  const rows = (await citedNames(driver)).flatMap(({ id, title, citing, region }) => {
    const to = targets.find(title, null, region).id;
    return to === id ? [] : [{ from: id, citing, to }];
  });
  await retargetReferences(driver, rows);
}
