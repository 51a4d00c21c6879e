/** Markup in every field that a report, a law or a person can set: whatever the graph holds to be shown. */
import type { Driver } from 'neo4j-driver';
import { query } from '../graph/support';

export const MARKUP =
  '<img src=x onerror="window.pwned=1"><a href="javascript:window.pwned=1">甲</a></script>';

/** Ids and links between things, days, names of kinds, and what holds data of the program's own. */
const NOT_WORDS =
  /(?:^id|Id|^sortKey|^hash|^identity|^kind|^level|^relation|^outcome|^state|^status|^form|^style|^path|^madeBy|^origin|^action|^from|^to|^role|^powerType|^how|^unit|^baseUnit|^outline|^versions?|^targets?|^lastActor|^actor|^address)$/u;

type Held = { key: string; properties: Record<string, unknown> };

/** @returns how many fields were set. */
export async function markEverything(driver: Driver): Promise<number> {
  let set = 0;
  for (const [match, name] of [
    ['MATCH (n) WHERE NOT n:Migration AND NOT n:AccessToken AND NOT n:Restoration', 'n'],
    ['MATCH ()-[n]->()', 'n'],
  ] as const) {
    const held = await query<Held>(
      driver,
      `${match} RETURN elementId(${name}) AS key, properties(${name}) AS properties`,
    );
    const rows = held.map(({ key, properties }) => ({ key, properties: marked(properties) }));
    set += rows.reduce((sum, row) => sum + Object.keys(row.properties).length, 0);
    await query(
      driver,
      `UNWIND $rows AS row ${match.replace(' WHERE', ' WHERE elementId(n) = row.key AND').replace(/\)$/u, ') WHERE elementId(n) = row.key')} SET n += row.properties`,
      { rows },
    );
  }
  return set;
}

function marked(properties: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]): [string, unknown][] => {
      if (NOT_WORDS.test(name)) return [];
      if (isWords(value)) return [[name, withMarkup(value)]];
      return Array.isArray(value) && value.length > 0 && value.every(isWords)
        ? [[name, value.map(withMarkup)]]
        : [];
    }),
  );
}

/** A day or a time is read as one. */
function isWords(value: unknown): value is string {
  return typeof value === 'string' && !/^\d{4}-\d{2}-\d{2}/u.test(value);
}

/** Within what is kept as JSON the words alone. */
function withMarkup(value: string): string {
  if (!/^[[{]/u.test(value)) return value + MARKUP;
  try {
    return JSON.stringify(JSON.parse(value), (name, each) =>
      typeof each === 'string' && ['quote', 'text', 'reason', 'reasons', 'title', 'label'].includes(name)
        ? each + MARKUP
        : each,
    );
  } catch {
    return value + MARKUP;
  }
}

/** Addresses of the explorer, each part and each field of the query with markup, or with an address that runs. */
export function hostileAddresses(): string[] {
  const places = [
    '/',
    '/check',
    '/snippet',
    '/laws',
    '/lists',
    '/help',
    '/reports',
    '/years',
    '/graph',
    '/review',
    '/import',
  ];
  const fields = [
    'q',
    'on',
    'at',
    'source',
    'article',
    'version',
    'a',
    'b',
    'from',
    'to',
    'by',
    'body',
    'report',
    'link',
    'kind',
    'since',
    'level',
    'tab',
    'item',
    'citation',
    'id',
    'of',
  ];
  return [MARKUP, 'javascript:window.pwned=1'].flatMap((hostile) => {
    const value = encodeURIComponent(hostile);
    const asked = fields.map((field) => `${field}=${value}`).join('&');
    return [
      ...places.map((place) => `${place}?${asked}#${value}`),
      ...['report', 'source', 'compare'].map((place) => `/${place}/${value}?${asked}`),
      `/${value}`,
    ];
  });
}

/** What would load, run or lead to a script, of all that the page shows: to be evaluated in it. */
export const LIVELY = `[
  ...document.querySelectorAll('img[src="x"], iframe, object, embed, [onerror], [onload], [onclick], script:not([src]):not([type="application/ld+json"])'),
  ...[...document.querySelectorAll('[href], [src], [action], [formaction]')].filter((each) =>
    ['href', 'src', 'action', 'formaction'].some((name) => /^\\s*(?:javascript|data|vbscript):/iu.test(each.getAttribute(name) ?? '')
      && each.getAttribute('rel') !== 'icon')),
].map((each) => each.outerHTML.slice(0, 200))`;
