/**
 * Works that only reports tell of, worked out from all mentions of what nobody holds together, so that neither the
 * order of imports nor a report that is gone leaves a trace. For those whose turn it is.
 */
import type { Driver } from 'neo4j-driver';
import { reportedWorks } from '../../domain/citations/reported';
import { dropReportedWorks, unheldMentions, writeReportedWorks } from '../../graph/commands/reported-works';
import { readKnowledge, readReported } from '../../graph/queries/catalogue';
import { reresolveReports } from '../reresolve';

/** @returns how many citations came to something else. */
export async function settleReported(driver: Driver): Promise<number> {
  const mentions = await unheldMentions(driver);
  const { works, workOf } = reportedWorks(mentions);
  const before = new Map((await readReported(driver)).map((work) => [work.id, work]));
  const changed = works.filter((work) => JSON.stringify(before.get(work.id)) !== JSON.stringify(work));
  await writeReportedWorks(driver, changed);
  const isChanged = new Set(changed.map(({ id }) => id));
  const affected = mentions.filter(({ id, source }) => {
    const work = workOf.get(id)!;
    return source !== work || isChanged.has(work);
  });
  const kept = new Set(works.map(({ id }) => id));
  const reports = [...new Set(affected.map(({ report }) => report))];
  const count =
    reports.length === 0 ? 0 : await reresolveReports(driver, reports, await readKnowledge(driver, works));
  await dropReportedWorks(
    driver,
    [...before.values()].filter(({ id }) => !kept.has(id)),
  );
  return count;
}
