/** A plan of works and versions into the graph, and everything that follows from new texts. */
import type { Driver } from 'neo4j-driver';
import { readCatalogue } from '../graph/catalogue';
import { reresolveCitations } from '../graph/reresolve';
import {
  type HeldVersion,
  heldVersions,
  linkReferences,
  type VersionJob,
  writeRelations,
  writeTexts,
  writeWorks,
} from '../graph/write/sources';
import type { ParsedSource } from '../model/source';
import { EXTRACTOR } from '../pipeline';
import { Lineages } from './lineages';
import { nameRelations, type PlannedVersion, type PlannedWork } from './plan';
import { Targets } from './targets';
import { textOf, versionText } from './version-text';

export interface PlanTexts {
  source(file: string): Promise<ParsedSource>;
  /** How many provisions the file has. */
  size(file: string): number;
  /** The file's text is written, and not asked for again. */
  done(file: string): void;
  force: boolean;
  onProgress(done: number, total: number): void;
}

interface Task {
  work: PlannedWork;
  version: PlannedVersion;
}

/** Gives the ids of the versions whose text was written. */
export async function writePlan(
  driver: Driver,
  plan: readonly PlannedWork[],
  texts: PlanTexts,
): Promise<Set<string>> {
  const held = await heldVersions(driver);
  await writeWorks(driver, plan);
  const targets = new Targets(await readCatalogue(driver));
  await writeRelations(
    driver,
    plan.map((work) => ({ ...work, relations: nameRelations(work, targets) })),
  );
  const tasks = plan.flatMap((work) => tasksOf(work, held, texts.force));
  const sizes = tasks.map(({ version }) => version.files.reduce((sum, file) => sum + texts.size(file), 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let done = 0;
  let written = 0;
  await writeTexts(driver, jobsOf(tasks, held, targets, texts), (batch) => {
    for (let count = 0; count < batch.length; count++) done += sizes[written++]!;
    texts.onProgress(done, total);
  });
  const versions = tasks.map((task) => task.version.id);
  const works = [...new Set(tasks.map((task) => task.work.id))];
  await linkReferences(driver, versions, works);
  await reresolveCitations(driver, works);
  return new Set(versions);
}

/** A work is written with all its texts, since what a provision was before hangs on the versions before. */
function tasksOf(work: PlannedWork, held: ReadonlyMap<string, HeldVersion>, force: boolean): Task[] {
  const tasks = work.versions.filter((version) => version.textHeld).map((version) => ({ work, version }));
  const isHeld = ({ version }: Task) => {
    const known = held.get(version.id);
    return known?.hash === version.hash && known.madeBy === EXTRACTOR;
  };
  return !force && tasks.every(isHeld) ? [] : tasks;
}

async function* jobsOf(
  tasks: readonly Task[],
  held: ReadonlyMap<string, HeldVersion>,
  targets: Targets,
  texts: PlanTexts,
): AsyncGenerator<VersionJob> {
  const lineages = new Lineages();
  for (const { work, version } of tasks) {
    const sources: ParsedSource[] = [];
    for (const file of version.files) sources.push(await texts.source(file));
    const source = textOf(sources);
    const lineage = lineages.next(work.id, version.id, source.provisions);
    const isNew = !held.get(version.id)?.hasProvisions;
    yield { work, version, text: versionText(source, version, work, targets, lineage), isNew };
    for (const file of version.files) texts.done(file);
  }
}
