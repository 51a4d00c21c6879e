/**
 * Cypher lives in cypher/, one statement per file, named here without its folder and ending. A list's file is valid
 * Cypher that reads one page forwards; the other ways to read the same list are derived from it, so that its
 * filters are written once:
 *   `/*±*\/`           stands after each sort key, and becomes DESC when paging backwards;
 *   `// page` …        opens the lines that return a page, and
 *   `// count: RETURN` closes them and says what returns the number instead;
 *   `// counted by: NAME`  closes them too, and says which other file counts the list;
 *   `// facets: NAME`      says which cypher/read/facets-of-NAME counts what is in the list, from its `// facets` on;
 *   `// text: …`       says what the line after it becomes when the list is filtered by a full-text query.
 * In any file `x{.id} /*NAME-by-id*\/` stands for all of the node, as cypher/read/NAME-by-id gives it, so that what is
 * found need not be asked for again; `/*depth*\/10` for a bound that Cypher takes no parameter for; and `// for: …`
 * names the fields of the schema that the line after it is for: it is left out when none of them is asked for.
 */
import { loadCypher, nameCypher } from './load';

/** Whether an operation asks for a field, as Type.field. */
export type Asks = (field: string) => boolean;

export const asksAll: Asks = () => true;

export function statement(name: string, asks = asksAll): string {
  return derivedOnce(`${name}${variant(name, asks)}`, name, () => whole(name, asks));
}

export interface DepthOptions {
  asks?: Asks;
  /** The nodes that are known already, of which ids are enough: NAME of their NAME-by-id. */
  known?: string;
}

export function statementToDepth(name: string, depth: number, { asks = asksAll, known }: DepthOptions = {}) {
  return derivedOnce(`${name} ${depth} ${known}${variant(name, asks)}`, name, () =>
    whole(name, asks, known).replaceAll(/\/\*depth\*\/\d+/gu, String(depth)),
  );
}

function whole(name: string, asks: Asks, known?: string): string {
  return withNodes(onlyAsked(loadCypher(name), asks), asks, known);
}

const NODE = /(\w+)\{\.id\} \/\*([\w-]+-by-id)\*\//gu;

function withNodes(cypher: string, asks: Asks, known?: string): string {
  return cypher.replaceAll(NODE, (written, variable: string, name: string) => {
    if (name === known) return written;
    const [, node] = /RETURN (.+) AS node/su.exec(statement(name, asks)) ?? [];
    if (!node?.startsWith(`${variable}{`)) {
      throw new Error(`expected ${name}.cypher to return ${variable}{…} AS node, but got: ${node}`);
    }
    return node;
  });
}

const FOR = /^\s*\/\/ for: (.+)$/u;

function onlyAsked(cypher: string, asks: Asks): string {
  let isDropping = false;
  const kept = cypher.split('\n').filter((line) => {
    const fields = FOR.exec(line)?.[1];
    const isDropped = isDropping;
    isDropping = fields !== undefined && !isAsked(fields, asks);
    return fields === undefined && !isDropped;
  });
  return kept.join('\n');
}

function isAsked(fields: string, asks: Asks): boolean {
  return fields.split(', ').some(asks);
}

/** Which of its lines a statement is without: a text for each set of these. */
function variant(name: string, asks: Asks): string {
  if (asks === asksAll) return '';
  const dropped = choices(name).filter((fields) => !isAsked(fields, asks));
  return dropped.length === 0 ? '' : ` without ${dropped.join('; ')}`;
}

const choicesOf = new Map<string, string[]>();

/** What the lines of a statement are for, those of the nodes in it too. */
function choices(name: string): string[] {
  let found = choicesOf.get(name);
  if (!found) {
    const cypher = loadCypher(name);
    const own = cypher.split('\n').flatMap((line) => FOR.exec(line)?.[1] ?? []);
    const within = [...cypher.matchAll(NODE)].flatMap(([, , node]) => choices(node!));
    found = [...new Set([...own, ...within])];
    choicesOf.set(name, found);
  }
  return found;
}

export type Reading = 'FORWARD' | 'BACKWARD' | 'COUNT' | 'FACETS';

const derived = new Map<string, string>();

export function listStatement(name: string, reading: Reading, byText = false, asks = asksAll): string {
  return derivedOnce(`${name} ${reading} ${byText}${variant(name, asks)}`, name, () =>
    deriveList(statement(name, asks), reading, byText),
  );
}

/** A text made from a file goes by that file's name. */
function derivedOnce(key: string, name: string, derive: () => string): string {
  let text = derived.get(key);
  if (text === undefined) {
    text = derive();
    derived.set(key, text);
    nameCypher(text, name);
  }
  return text;
}

const COUNTED_BY = /^\/\/ counted by: (.+)$/mu;

export function deriveList(source: string, reading: Reading, byText: boolean): string {
  const counting = reading === 'COUNT' ? COUNTED_BY.exec(source)?.[1] : undefined;
  if (counting) return statement(counting);
  const out: string[] = [];
  let replacement: string | null = null;
  let inPage = false;
  for (const line of source.split('\n')) {
    const word = line.trim();
    if (word.startsWith('// text: ')) replacement = byText ? word.slice('// text: '.length) : null;
    else if (word === '// page') inPage = true;
    else if (word.startsWith('// counted by: ')) inPage = false;
    else if (word.startsWith('// count: ')) {
      inPage = false;
      if (reading === 'COUNT') out.push(word.slice('// count: '.length));
    } else if (word.startsWith('// facets: ')) {
      if (reading === 'FACETS') out.push(facetsOf(word.slice('// facets: '.length)));
    } else if (inPage && (reading === 'COUNT' || reading === 'FACETS')) continue;
    else {
      out.push(replacement ?? (reading === 'BACKWARD' ? line.replaceAll('/*±*/', 'DESC') : line));
      replacement = null;
    }
  }
  return out.join('\n');
}

const FACETS_FROM = '\n// facets\n';

function facetsOf(name: string): string {
  const text = statement(`facets-of-${name}`);
  return text.slice(text.indexOf(FACETS_FROM) + FACETS_FROM.length).trimEnd();
}
