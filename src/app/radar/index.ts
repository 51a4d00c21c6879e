/**
 * Radar: everything that rests on an article which was changed, renumbered or deleted since a day, with the old words
 * and the new. Where a text is not held nothing is said of articles; the work is named as not compared instead.
 */
import { provisionName } from '../../domain/citations/format-path';
import { todayInBeijing } from '../../domain/model/days';
import type { IsoDate } from '../../domain/model/terms';
import { type ArticleFate, articleChanges, type RadarArticle, touched } from '../../domain/research/radar';
import type { ReadGraph } from '../../graph/connection/read';
import {
  type ChangedVersion,
  citationsRestingOn,
  type EndedWork,
  type RestingCitation,
  type RestingRule,
  rulesBelow,
  rulesRestingOn,
  versionsChanged,
  versionsServed,
  worksEnded,
} from '../../graph/queries/radar';
import { articlesOf } from './articles';

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
  /** The text that was named is not held: its number was taken for that of the version before the change. */
  byNumber: boolean;
}

/** A rule made before its superior changed, and not changed since. */
export interface LowerRule {
  source: string;
  title: string;
  /** Since when the superior has other words. */
  on: IsoDate;
  rule: string;
  ruleTitle: string;
  level: string;
  region: string[];
  /** Since when the rule has stood as it does. */
  ruleFrom: IsoDate;
  relation: 'BASED_ON' | 'IMPLEMENTS';
  /** The words that say so; null where only its title does. */
  evidence: string | null;
  /** How many of its provisions name an article that changed; null where the texts were not compared. */
  touched: number | null;
}

export interface RadarAnswer {
  since: IsoDate;
  until: IsoDate | null;
  /** How many works are known to have changed or ended: of none, nothing can rest on what changed. */
  works: number;
  entries: RadarEntry[];
  /** Works that changed, of which not both texts are held: what changed in them is not known. */
  notCompared: { source: string; title: string; on: IsoDate }[];
  /** Rules made for works that changed, whether or not they name an article. */
  lowerRules: LowerRule[];
  /** true: there are more than were counted out. */
  more: boolean;
}

const MOST_ENTRIES = 20_000;

export async function radar(graph: ReadGraph, request: RadarRequest): Promise<RadarAnswer> {
  const { since, until = null, sources = null } = request;
  const period = { since, until, sources };
  const now = until ?? todayInBeijing();
  const [versions, ended] = [await versionsChanged(graph, period), await worksEnded(graph, period)];
  const works = new Set([...versions, ...ended].map(({ source }) => source)).size;
  const answer: RadarAnswer = {
    ...{ since, until, works, entries: [], notCompared: [], lowerRules: [] },
    more: false,
  };
  for (const version of versions) {
    if (answer.entries.length >= MOST_ENTRIES) break;
    const changes = version.textsHeld ? await changesOf(graph, version, now) : null;
    if (changes) answer.entries.push(...changes);
    else answer.notCompared.push({ source: version.source, title: version.title, on: version.effectiveFrom });
    answer.lowerRules.push(...(await lowerRulesOf(graph, version, changes)));
  }
  for (const work of ended) {
    if (answer.entries.length >= MOST_ENTRIES) break;
    await addEnded(graph, work, now, answer);
  }
  if (answer.entries.length > MOST_ENTRIES) answer.entries.length = MOST_ENTRIES;
  answer.more = answer.entries.length === MOST_ENTRIES;
  return answer;
}

/** In the order of the articles that changed, items before rules. */
async function changesOf(graph: ReadGraph, version: ChangedVersion, now: IsoDate): Promise<RadarEntry[]> {
  const { source, title, before, after, effectiveFrom: on } = version;
  const texts = await articlesOf(graph, [before, after]);
  const changes = articleChanges(texts.get(before) ?? [], texts.get(after) ?? []);
  if (changes.length === 0) return [];
  const versions = new NamedVersions(graph, source);
  const found: { at: number; entry: RadarEntry }[] = [];
  const add = (paths: readonly string[], lineages: Lineages | null, resting: RadarResting) => {
    for (const change of touched(changes, paths, lineages))
      found.push({
        at: changes.indexOf(change),
        entry: {
          ...{ fate: change.fate, source, title, beforeVersion: before, afterVersion: after, on },
          ...{ before: change.before, after: change.after, by: [], resting, byNumber: lineages === null },
        },
      });
  };
  for await (const citation of citationsRestingOn(graph, source)) {
    if (citation.paths.length === 0) continue;
    // Made when the new text applied: it means the new articles.
    if (citation.version === after || (citation.asOf !== null && citation.asOf >= on)) continue;
    add(citation.paths, await versions.lineages(citation.version), itemResting(citation));
  }
  for await (const rule of rulesRestingOn(graph, source, now)) {
    // A rule made since speaks of the new text.
    if (rule.servedFrom !== null && rule.servedFrom >= on) continue;
    add(rule.paths, await versions.lineagesOn(rule.servedFrom), ruleResting(rule));
  }
  return found.sort((a, b) => a.at - b.at).map(({ entry }) => entry);
}

type Lineages = ReadonlyMap<string, string>;

/** Which article a number was in the version that was named, as far as the texts are held. */
class NamedVersions {
  private readonly known = new Map<string, Lineages | null>();
  private served: readonly { id: string; on: IsoDate }[] | null = null;

  constructor(
    private readonly graph: ReadGraph,
    private readonly source: string,
  ) {}

  /** null where it is not told which version is meant, or its text is not held. */
  async lineages(version: string | null): Promise<Lineages | null> {
    if (version === null) return null;
    let lineages = this.known.get(version);
    if (lineages === undefined) {
      const articles = (await articlesOf(this.graph, [version])).get(version) ?? [];
      lineages =
        articles.length > 0 ? new Map(articles.map(({ path, lineageId }) => [path, lineageId])) : null;
      this.known.set(version, lineages);
    }
    return lineages;
  }

  /** Of the version that applied on a day. */
  async lineagesOn(day: IsoDate | null): Promise<Lineages | null> {
    if (day === null) return null;
    this.served ??= await versionsServed(this.graph, this.source);
    return this.lineages(this.served.findLast(({ on }) => on <= day)?.id ?? null);
  }
}

/** `changes`: of the version; null where its texts were not compared. */
async function lowerRulesOf(
  graph: ReadGraph,
  { source, title, effectiveFrom: on }: ChangedVersion,
  changes: readonly RadarEntry[] | null,
): Promise<LowerRule[]> {
  const places = new Map<string, Set<string>>();
  for (const { resting } of changes ?? []) {
    const ofRule = places.get(resting.of);
    if (ofRule) ofRule.add(resting.id);
    else places.set(resting.of, new Set([resting.id]));
  }
  const rules = await rulesBelow(graph, source, on);
  return rules.map((rule) => ({
    ...{ source, title, on, ...rule },
    touched: changes && (places.get(rule.rule)?.size ?? 0),
  }));
}

async function addEnded(
  graph: ReadGraph,
  { source, title, before, endedOn, by }: EndedWork,
  now: IsoDate,
  { entries }: RadarAnswer,
): Promise<void> {
  const add = (resting: RadarResting) =>
    entries.push({
      ...{ fate: 'ENDED' as const, source, title, beforeVersion: before, afterVersion: null, on: endedOn },
      ...{ before: null, after: null, by, resting, byNumber: false },
    });
  for await (const citation of citationsRestingOn(graph, source)) {
    if (citation.asOf !== null && citation.asOf >= endedOn) continue;
    add(itemResting(citation));
  }
  for await (const rule of rulesRestingOn(graph, source, now)) {
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
