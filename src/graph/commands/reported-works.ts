/** Works that nobody holds, in the graph as the reports that are held tell of them. */
import type { Driver } from 'neo4j-driver';
import type { NamedMention } from '../../domain/citations/reported';
import { bodyId, regionId } from '../../domain/model/ids';
import type { ReportedWork } from '../../domain/model/reported';
import { regionOf, regionPrefix } from '../../domain/text/regions';
import { batches, inWrite, readRows } from '../connection/write';
import { loadCypher } from '../statements/load';
import { levelOf } from './named-works';
import { dropUnusedPlaces, writePlaces } from './places';

const ROWS = 1000;

/** With the id of the work it is linked to now. */
export type StoredMention = NamedMention & { source: string | null };

interface MentionRow extends Omit<StoredMention, 'naming' | 'done' | 'region'> {
  region: string[] | null;
  naming: string;
  status: string | null;
}

export async function unheldMentions(driver: Driver): Promise<StoredMention[]> {
  const rows = await readRows<MentionRow>(driver, loadCypher('mentions-unheld'));
  return rows.map(({ naming, status, ...mention }) => ({
    ...mention,
    naming: JSON.parse(naming),
    done: status !== 'PLANNED' && status !== 'SHORTCOMING',
  }));
}

export async function writeReportedWorks(driver: Driver, works: readonly ReportedWork[]): Promise<void> {
  for (const batch of batches(works, ROWS)) {
    await inWrite(driver, async (tx) => {
      await writePlaces(
        tx,
        batch.flatMap(({ issuer }) => issuer ?? []),
        batch.map(placeOf),
      );
      await tx.run(loadCypher('works-reported-told'), { rows: batch.map(rowOf) });
    });
  }
}

/** Those of the ids that nothing tells of any more; with them what is held by now, and names, bodies and places that nothing uses. */
export async function dropReportedWorks(driver: Driver, works: readonly ReportedWork[]): Promise<void> {
  await inWrite(driver, async (tx) => {
    await tx.run(loadCypher('works-reported-dropped'), { ids: works.map(({ id }) => id) });
    if (works.length === 0) return;
    await tx.run(loadCypher('names-unused-dropped'));
    for (const issuer of new Set(works.flatMap((work) => work.issuer ?? []))) {
      await dropUnusedPlaces(tx, bodyId(issuer));
    }
    const places = works.map(placeOf).flatMap((path) => path.map((_, depth) => path.slice(0, depth + 1)));
    for (const id of new Set(places.sort((a, b) => b.length - a.length).map(regionId))) {
      await tx.run(loadCypher('region-unused-dropped'), { id });
    }
  });
}

/** The place it is of: its issuer's, or what it says itself. */
function placeOf({ issuer, within, title, titled }: ReportedWork): string[] {
  if (issuer !== null) return regionOf(issuer);
  const own = titled ? regionPrefix(title.replace(/^关于(?:印发|转发)?[〈《]?/u, '')).path : [];
  if (own.length > 0 || within === null) return own;
  return within.startsWith('region:') ? within.slice('region:'.length).split('/') : regionOf(within);
}

function rowOf(work: ReportedWork) {
  const { id, title, kind, number, issuer, year, reports } = work;
  const path = placeOf(work);
  return {
    id,
    told: JSON.stringify(work),
    bodyId: issuer === null ? null : bodyId(issuer),
    regionId: path.length === 0 ? null : regionId(path),
    reports,
    properties: {
      ...{ title, fullTitle: title, aliases: [], kind, level: levelOf(kind, title) },
      ...{ documentNumber: number, sortKey: title, toldYear: year, note: noteOf(work) },
    },
  };
}

function noteOf({ issued, issuer, year, ended, within }: ReportedWork): string {
  const when = year === null ? '' : `${year}年`;
  const whose = within?.replace(/^region:/u, '').replaceAll('/', '');
  const told = issuer
    ? `据报告所称由${issuer}${issued ? when : ''}制发`
    : `只在报告中被提到${whose ? `（${whose}）` : ''}`;
  const end = ended
    ? `；${ended.year === null ? '有' : `${ended.year}年的`}报告称已${ended.act === 'REPEALS' ? '废止' : '修改'}`
    : '';
  return `${told}${end}；文本未收录`;
}
