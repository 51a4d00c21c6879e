/**
 * Radar: everything that rests on an article which was changed, renumbered or deleted since a day, with the old words
 * and the new. Where a text is not held nothing is said of articles; the work is named as not compared instead.
 */
import { provisionName } from '../../domain/citations/format-path';
import type { IsoDate } from '../../domain/model/terms';
import {
  type ArticleFate,
  articleChanges,
  type LabelledArticle,
  type RadarArticle,
  touched,
} from '../../domain/research/radar';
import type { ReadGraph } from '../../graph/connection/read';
import {
  type ChangedVersion,
  citationsRestingOn,
  type EndedWork,
  type RestingCitation,
  type RestingRule,
  rulesRestingOn,
  versionsChanged,
  worksEnded,
} from '../../graph/queries/radar';
import { textsOfVersions } from '../../graph/queries/texts-of-versions';
import { heldVersion } from '../check/texts';

export interface RadarRequest {
  /** Changes that took effect on this day or later. */
  since: IsoDate;
  /** And on this day or earlier. */
  until?: IsoDate | null;
  /** LegalSource ids; all works if left out. */
  sources?: readonly string[] | null;
}

/** Who rests on it: an item of a report or list, or a provision of another rule. */
export interface RadarResting {
  kind: 'ITEM' | 'RULE';
  /** Id of the item, or of the provision. */
  id: string;
  /** What the item is called, or the rule's title with the label of its article. */
  name: string;
  /** Of a row of a list: 许可, 处罚 … */
  type: string | null;
  body: string | null;
  /** Row in its sheet, from 1. */
  row: number | null;
  /** Id and title of the report, list or rule. */
  of: string;
  ofTitle: string;
  /** The words that name the article. */
  words: string;
}

export interface RadarEntry {
  /** ENDED: the work as a whole, with all its articles. */
  fate: ArticleFate | 'ENDED';
  source: string;
  title: string;
  /** The versions before and after; `after` is null of a work that ended. */
  beforeVersion: string;
  afterVersion: string | null;
  /** Since when. */
  on: IsoDate;
  before: RadarArticle | null;
  after: RadarArticle | null;
  /** Of a work that ended: what ended or replaced it. */
  by: string[];
  resting: RadarResting;
}

export interface RadarAnswer {
  since: IsoDate;
  until: IsoDate | null;
  entries: RadarEntry[];
  /** Works that changed, of which not both texts are held: what changed in them is not known. */
  notCompared: { source: string; title: string; on: IsoDate }[];
  /** true: there are more than were counted out. */
  more: boolean;
}

const MOST_ENTRIES = 20_000;

export async function radar(graph: ReadGraph, request: RadarRequest): Promise<RadarAnswer> {
  const { since, until = null, sources = null } = request;
  const period = { since, until, sources };
  const [versions, ended] = [await versionsChanged(graph, period), await worksEnded(graph, period)];
  const answer: RadarAnswer = { since, until, entries: [], notCompared: [], more: false };
  for (const version of versions) {
    if (answer.entries.length >= MOST_ENTRIES) break;
    if (version.textsHeld) await addChanges(graph, version, since, answer);
    else answer.notCompared.push({ source: version.source, title: version.title, on: version.effectiveFrom });
  }
  for (const work of ended) {
    if (answer.entries.length >= MOST_ENTRIES) break;
    await addEnded(graph, work, since, answer);
  }
  if (answer.entries.length > MOST_ENTRIES) answer.entries.length = MOST_ENTRIES;
  answer.more = answer.entries.length === MOST_ENTRIES;
  return answer;
}

async function addChanges(
  graph: ReadGraph,
  version: ChangedVersion,
  since: IsoDate,
  { entries }: RadarAnswer,
): Promise<void> {
  const { source, title, before, after, effectiveFrom: on } = version;
  const texts = await articlesOf(graph, [before, after]);
  const changes = articleChanges(texts.get(before) ?? [], texts.get(after) ?? []);
  if (changes.length === 0) return;
  const lineages = new Map([[before, lineagesOf(texts.get(before) ?? [])]]);
  const add = (found: ReturnType<typeof touched>, resting: RadarResting) => {
    for (const change of found)
      entries.push({
        ...{ fate: change.fate, source, title, beforeVersion: before, afterVersion: after, on },
        ...{ before: change.before, after: change.after, by: [], resting },
      });
  };
  for await (const citation of citationsRestingOn(graph, source)) {
    if (citation.paths.length === 0) continue;
    // Made when the new text applied: it means the new articles.
    if (citation.version === after || (citation.asOf !== null && citation.asOf >= on)) continue;
    let known: ReadonlyMap<string, string> | null = null;
    if (citation.version !== null) {
      if (!lineages.has(citation.version)) {
        const older = await articlesOf(graph, [citation.version]);
        lineages.set(citation.version, lineagesOf(older.get(citation.version) ?? []));
      }
      const ofVersion = lineages.get(citation.version)!;
      known = ofVersion.size > 0 ? ofVersion : null;
    }
    add(touched(changes, citation.paths, known), itemResting(citation));
  }
  for await (const rule of rulesRestingOn(graph, source, since)) {
    // A rule made since speaks of the new text.
    if (rule.servedFrom !== null && rule.servedFrom >= on) continue;
    add(touched(changes, rule.paths, null), ruleResting(rule));
  }
}

async function addEnded(
  graph: ReadGraph,
  { source, title, before, endedOn, by }: EndedWork,
  since: IsoDate,
  { entries }: RadarAnswer,
): Promise<void> {
  const add = (resting: RadarResting) =>
    entries.push({
      ...{ fate: 'ENDED' as const, source, title, beforeVersion: before, afterVersion: null, on: endedOn },
      ...{ before: null, after: null, by, resting },
    });
  for await (const citation of citationsRestingOn(graph, source)) {
    if (citation.asOf !== null && citation.asOf >= endedOn) continue;
    add(itemResting(citation));
  }
  for await (const rule of rulesRestingOn(graph, source, since)) {
    if (rule.servedFrom !== null && rule.servedFrom >= endedOn) continue;
    add(ruleResting(rule));
  }
}

function itemResting(citation: RestingCitation): RadarResting {
  const { item: id, name, type, body, row, report: of, reportTitle: ofTitle, text: words } = citation;
  return { kind: 'ITEM', id, name, type, body, row, of, ofTitle, words };
}

function ruleResting({ id, rule, title, path, label, text }: RestingRule): RadarResting {
  const name = `《${title}》${provisionName(path) ?? label ?? path}`;
  const common = { type: null, body: null, row: null };
  return { kind: 'RULE', id, name, ...common, of: rule, ofTitle: title, words: text };
}

async function articlesOf(
  graph: ReadGraph,
  versions: readonly string[],
): Promise<Map<string, LabelledArticle[]>> {
  const texts = await textsOfVersions(graph, versions);
  return new Map(
    texts.map((text) => [
      text.id,
      heldVersion(text).articles.map(({ path, label, lineage, text: words }) => ({
        id: `${text.id}/${path}`,
        lineageId: lineage ?? path,
        path,
        label,
        text: words,
      })),
    ]),
  );
}

function lineagesOf(articles: readonly LabelledArticle[]): Map<string, string> {
  return new Map(articles.map(({ path, lineageId }) => [path, lineageId]));
}
