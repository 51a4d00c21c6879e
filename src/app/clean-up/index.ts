/**
 * 清理: the documents of a body, each with its term, what ended it, and what became of the law it rests on since it was
 * made, and what is proposed. Articles are compared between the text that applied when the document was made and that
 * of the day asked about.
 */
import { provisionName } from '../../domain/citations/format-path';
import { sourceStatus } from '../../domain/citations/standing';
import { append } from '../../domain/model/append';
import type { HierarchyLevel, IsoDate } from '../../domain/model/terms';
import { type CleanUpEntry, type CleanUpSuperior, proposeCleanUp } from '../../domain/research/clean-up';
import { type ArticleChange, articleChanges, touched } from '../../domain/research/radar';
import { mayListEnds } from '../../domain/sources/relations/repeal-lists';
import type { ReadGraph } from '../../graph/connection/read';
import {
  type DocumentOfBody,
  documentsOfBody,
  type NamedPlace,
  placesNamedBy,
  type StoredVersion,
  type SuperiorWork,
  superiorsOf,
} from '../../graph/queries/clean-up';
import { bodyAsked } from '../lookup/bodies';
import { articlesOf } from '../radar/articles';

export interface CleanUpRequest {
  /** Id or name of the body, in any usual spelling. */
  body: string;
  /** The day whose law counts. */
  on: IsoDate;
  /** Of these levels only; all if left out. */
  levels?: readonly HierarchyLevel[] | null;
}

export interface CleanUp {
  body: string;
  on: IsoDate;
  entries: CleanUpEntry[];
  /** true: the body has more documents than were looked at. */
  more: boolean;
}

export const MOST_DOCUMENTS = 5000;

/** @throws NoSuchBody */
export async function cleanUp(
  graph: ReadGraph,
  { body: asked, on, levels = null }: CleanUpRequest,
): Promise<CleanUp> {
  const { id, name } = await bodyAsked(graph, asked);
  const issued = await documentsOfBody(graph, { body: id, levels }, MOST_DOCUMENTS + 1);
  // A list of ended documents has done its work when it is issued, and is none to be cleaned up.
  const documents = issued.filter(({ title }) => !mayListEnds(title));
  const more = issued.length > MOST_DOCUMENTS;
  const current = new Map(documents.map((document) => [document.source, servedOn(document.versions, on)]));
  const held = [...current.values()].flatMap((version) => (version?.textHeld ? [version.id] : []));
  const named = await placesNamedBy(graph, held);
  const places = new Map<string, NamedPlace[]>();
  for (const place of named) append(places, place.version, place);
  const ids = new Set([...documents.flatMap(({ bases }) => bases), ...named.map(({ superior }) => superior)]);
  const superiors = new Map((await superiorsOf(graph, [...ids])).map((work) => [work.source, work]));
  const compared = new Comparisons(graph);
  const entries: CleanUpEntry[] = [];
  for (const document of documents) {
    const version = current.get(document.source) ?? null;
    entries.push(
      proposeCleanUp(
        {
          ...document,
          textHeld: version?.textHeld ?? false,
          toldEnded:
            document.told?.ended?.act === 'REPEALS'
              ? { year: document.told.ended.year, report: document.told.ended.report }
              : null,
          superiors: await superiorsThen(
            document,
            version,
            places.get(version?.id ?? '') ?? [],
            superiors,
            compared,
            on,
          ),
        },
        on,
      ),
    );
  }
  return { body: name, on, entries, more };
}

async function superiorsThen(
  { source, bases }: DocumentOfBody,
  version: StoredVersion | null,
  places: readonly NamedPlace[],
  works: ReadonlyMap<string, SuperiorWork>,
  compared: Comparisons,
  on: IsoDate,
): Promise<CleanUpSuperior[]> {
  const made = version?.servedFrom ?? null;
  const found: CleanUpSuperior[] = [];
  for (const id of new Set([...bases, ...places.map(({ superior }) => superior)])) {
    const work = works.get(id);
    if (!work || id === source) continue;
    const last = work.versions.at(-1);
    const now = servedOn(work.versions, on);
    const then = made === null ? null : servedOn(work.versions, made);
    const hasChanged = made !== null && now !== null && now.id !== then?.id;
    const changes = hasChanged && then ? await compared.between(then, now) : null;
    found.push({
      source: id,
      title: work.title,
      isBase: bases.includes(id),
      status: sourceStatus(work.versions, on),
      endedOn: last && last.endedBy !== 'AMENDED' ? last.effectiveTo : null,
      by: work.by,
      changedOn: hasChanged ? now.servedFrom : null,
      compared: changes !== null,
      touched: places
        .filter((place) => place.superior === id)
        .flatMap(({ path, label, text, paths }) =>
          touched(changes ?? [], paths, null).map((change) => ({
            place: provisionName(path) ?? label ?? path,
            words: text,
            change,
          })),
        ),
    });
  }
  return found;
}

/** The newest version known that applies on a day. */
function servedOn(versions: readonly StoredVersion[], on: IsoDate): StoredVersion | null {
  return versions.findLast(({ servedFrom }) => servedFrom !== null && servedFrom <= on) ?? null;
}

/** Changes between two versions; the documents of a body rest on the same few. */
class Comparisons {
  private readonly known = new Map<string, readonly ArticleChange[] | null>();

  constructor(private readonly graph: ReadGraph) {}

  /** null where not both texts are held. */
  async between(before: StoredVersion, after: StoredVersion): Promise<readonly ArticleChange[] | null> {
    const key = `${before.id} ${after.id}`;
    let changes = this.known.get(key);
    if (changes === undefined) {
      changes = null;
      if (before.textHeld && after.textHeld) {
        const texts = await articlesOf(this.graph, [before.id, after.id]);
        changes = articleChanges(texts.get(before.id) ?? [], texts.get(after.id) ?? []);
      }
      this.known.set(key, changes);
    }
    return changes;
  }
}
