/** What a tab of the desk shows, and its order: citations before inferences, and together what points to one target. */
import { request } from '../../api/request';
import {
  DecidedLinksDocument,
  type LinkKind,
  OneLinkDocument,
  type ReviewLinkFragment,
  ReviewQueueDocument,
} from '../../generated/operations';
import { actorOf, token } from '../../lib/token';

export type DeskTab = 'open' | 'mine' | 'all';

export interface DeskQuery {
  tab: DeskTab;
  /** null: of all. */
  report: string | null;
  kind: LinkKind | null;
  /** One link alone, whatever else is asked. */
  link: string | null;
  /** How many pages of each list. */
  pages: number;
}

export interface DeskQueue {
  links: ReviewLinkFragment[];
  total: number;
}

const KINDS: readonly LinkKind[] = ['CITATION', 'SUGGESTION'];

export async function loadQueue(query: DeskQuery, signal: AbortSignal): Promise<DeskQueue> {
  const { tab, link, kind } = query;
  if (link) {
    const found = (await request(OneLinkDocument, { id: link }, { signal })).link;
    return { links: found ? [found] : [], total: found ? 1 : 0 };
  }
  const kinds = kind ? [kind] : KINDS;
  const lists = [
    ...(tab === 'mine' ? [] : kinds.map((each) => openLinks(query, each, signal))),
    ...(tab === 'open' ? [] : [decidedLinks(query, signal)]),
  ];
  const loaded = await Promise.all(lists);
  return {
    links: loaded.flatMap(({ links }) => links),
    total: loaded.reduce((sum, { total }) => sum + total, 0),
  };
}

async function openLinks(
  { report, pages }: DeskQuery,
  kind: LinkKind,
  signal: AbortSignal,
): Promise<DeskQueue> {
  const links: ReviewLinkFragment[] = [];
  let total = 0;
  let after: string | null = null;
  for (let page = 0; page < pages; page++) {
    const { reviewQueue }: { reviewQueue: OpenPage } = await request(
      ReviewQueueDocument,
      { after, kinds: [kind], report },
      { signal },
    );
    links.push(...reviewQueue.nodes);
    total = reviewQueue.totalCount;
    after = reviewQueue.pageInfo.endCursor ?? null;
    if (!reviewQueue.pageInfo.hasNextPage) break;
  }
  return { links, total };
}

interface OpenPage {
  totalCount: number;
  nodes: ReviewLinkFragment[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The latest decision first. */
async function decidedLinks(
  { tab, report, kind, pages }: DeskQuery,
  signal: AbortSignal,
): Promise<DeskQueue> {
  const links: ReviewLinkFragment[] = [];
  let total = 0;
  let before: string | null = null;
  const actor = tab === 'mine' ? actorOf(token()) : null;
  for (let page = 0; page < pages; page++) {
    const { decidedLinks: found }: { decidedLinks: DecidedPage } = await request(
      DecidedLinksDocument,
      { before, kinds: kind && [kind], report, actor },
      { signal },
    );
    links.push(...[...found.nodes].reverse());
    total = found.totalCount;
    before = found.pageInfo.startCursor ?? null;
    if (!found.pageInfo.hasPreviousPage) break;
  }
  return { links, total };
}

interface DecidedPage {
  totalCount: number;
  nodes: ReviewLinkFragment[];
  pageInfo: { hasPreviousPage: boolean; startCursor: string | null };
}

export interface LinkGroup {
  key: string;
  /** The title of what they point to; of what points nowhere, its own words. */
  name: string;
  links: ReviewLinkFragment[];
}

/** In the order of the first of each group, so that what is most worth a look stays ahead. */
export function groupsOf(links: readonly ReviewLinkFragment[]): LinkGroup[] {
  const groups = new Map<string, LinkGroup>();
  for (const link of links) {
    const { kind, quote, reading } = link;
    const key = `${kind} ${reading.source?.id ?? quote}`;
    const group = groups.get(key);
    if (group) group.links.push(link);
    else groups.set(key, { key, name: reading.source?.title ?? quote, links: [link] });
  }
  return [...groups.values()];
}
