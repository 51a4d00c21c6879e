/**
 * Cypher lives in cypher/read, one statement per file, named here without its ending. A list's file is valid
 * Cypher that reads one page forwards; the other ways to read the same list are derived from it, so that its
 * filters are written once:
 *   `/*±*\/`           stands after each sort key, and becomes DESC when paging backwards;
 *   `// page` …        opens the lines that return a page, and
 *   `// count: RETURN` closes them and says what returns the number instead;
 *   `// facets: NAME`      says which cypher/read/facets-of-NAME counts what is in the list, from its `// facets` on;
 *   `// text: …`       says what the line after it becomes when the list is filtered by a full-text query.
 * In any file `x{.id} /*NAME-by-id*\/` stands for all of the node, as cypher/read/NAME-by-id gives it, so that what is
 * found need not be asked for again; and `/*depth*\/10` for a bound that Cypher takes no parameter for.
 */
import { loadCypher, nameCypher } from '../cypher';

export function statement(name: string): string {
  return derivedOnce(name, name, () => withNodes(loadCypher(`read/${name}`)));
}

export function statementToDepth(name: string, depth: number): string {
  return derivedOnce(`${name} ${depth}`, name, () =>
    statement(name).replaceAll(/\/\*depth\*\/\d+/gu, String(depth)),
  );
}

function withNodes(cypher: string): string {
  return cypher.replaceAll(/(\w+)\{\.id\} \/\*([\w-]+-by-id)\*\//gu, (_, variable: string, name: string) => {
    const [, node] = /RETURN (.+) AS node/su.exec(statement(name)) ?? [];
    if (!node?.startsWith(`${variable}{`)) {
      throw new Error(`expected cypher/read/${name} to return ${variable}{…} AS node, but got: ${node}`);
    }
    return node;
  });
}

export type Reading = 'FORWARD' | 'BACKWARD' | 'COUNT' | 'FACETS';

const derived = new Map<string, string>();

export function listStatement(name: string, reading: Reading, byText = false): string {
  return derivedOnce(`${name} ${reading} ${byText}`, name, () =>
    deriveList(statement(name), reading, byText),
  );
}

/** A text made from a file goes by that file's name. */
function derivedOnce(key: string, name: string, derive: () => string): string {
  let text = derived.get(key);
  if (text === undefined) {
    text = derive();
    derived.set(key, text);
    nameCypher(text, `read/${name}`);
  }
  return text;
}

export function deriveList(source: string, reading: Reading, byText: boolean): string {
  const out: string[] = [];
  let replacement: string | null = null;
  let inPage = false;
  for (const line of source.split('\n')) {
    const word = line.trim();
    if (word.startsWith('// text: ')) replacement = byText ? word.slice('// text: '.length) : null;
    else if (word === '// page') inPage = true;
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
