/**
 * Which provisions a text has, in a form small enough to be kept of every version at hand: `a9(s1-6)a33(p1-3)` is article
 * 9 with six 项 and article 33 with three 款. A pinpoint is held against it.
 */

const LETTERS: Readonly<Record<string, string>> = {
  art: 'a',
  par: 'p',
  sub: 's',
  item: 'i',
  annex: 'x',
  part: 't',
  subpart: 'u',
  ch: 'c',
  sec: 'e',
  head: 'h',
  preamble: 'b',
};
const WORDS = new Map(Object.entries(LETTERS).map(([word, letter]) => [letter, word]));

interface Node {
  /** a9, a120_1 (第一百二十条之一). */
  name: string;
  children: Map<string, Node>;
}

/** `paths`: of all provisions of a version, as ParsedProvision has them. */
export function outlineOf(paths: readonly string[]): string {
  const root: Node = { name: '', children: new Map() };
  for (const path of paths) {
    // A second claimant of a number adds nothing that can be pointed at.
    if (path.includes('-dup-')) continue;
    let node = root;
    for (const segment of path.split('/')) {
      const name = nameOf(segment);
      if (name === null) break;
      let child = node.children.get(name);
      if (!child) {
        child = { name, children: new Map() };
        node.children.set(name, child);
      }
      node = child;
    }
  }
  return written([...root.children.values()]);
}

function nameOf(segment: string): string | null {
  const [word = '', ...numbers] = segment.split('-');
  const letter = LETTERS[word];
  // The part of a divided work bears its title, by which nothing points at it.
  return letter === undefined || !numbers.every((each) => /^\d+$/u.test(each))
    ? null
    : letter + numbers.join('_');
}

function written(nodes: readonly Node[]): string {
  let out = '';
  for (let at = 0; at < nodes.length; ) {
    const run = runFrom(nodes, at);
    if (run > 1) {
      out += `${nodes[at]!.name}-${numberOf(nodes[at + run - 1]!)}`;
      at += run;
      continue;
    }
    const { name, children } = nodes[at]!;
    out += name + (children.size > 0 ? `(${written([...children.values()])})` : '');
    at++;
  }
  return out;
}

/** How many that follow one another from here have nothing inside them. */
function runFrom(nodes: readonly Node[], at: number): number {
  const first = nodes[at]!;
  let count = 0;
  for (let number = numberOf(first); ; number++, count++) {
    const node = nodes[at + count];
    if (!node || node.children.size > 0 || node.name !== `${first.name[0]}${number}`) return count;
  }
}

function numberOf({ name }: Node): number {
  return Number(name.slice(1));
}

/** What articles lie in, without what this lies in. */
const GROUP = /^(?:subpart|ch|sec)-\d+(?:\/(?:ch|sec)-\d+)*$/u;

export class Outline {
  private readonly paths = new Set<string>();
  /** Paths directly inside each. */
  private readonly inside = new Map<string, string[]>();

  constructor(text: string) {
    this.read(text, 0, '');
  }

  has(path: string): boolean {
    return this.paths.has(path);
  }

  /**
   * The provision that a path as written comes to: an article of one paragraph has no par-1, and its 项 may be said with
   * 第一款; where it has several, a 项 said without its 款 is that of the only 款 which has one. null where the text has no
   * such provision; `path` itself where several 款 have it, as which is meant is not said. A 章 may be said without its 编:
   * it is the only one of that number.
   */
  settle(path: string): string | null {
    if (this.has(path)) return path;
    if (GROUP.test(path)) return this.onlyEndingWith(path);
    const [, article, rest = ''] = /^(.*?art-[\d-]+)(?:\/(.*))?$/u.exec(path) ?? [];
    if (article === undefined || !this.has(article)) return null;
    const paragraphs = (this.inside.get(article) ?? []).filter((each) => /\/par-\d+$/u.test(each));
    if (paragraphs.length === 0) {
      if (!/^par-1(?:\/|$)/u.test(rest)) return null;
      const single = [article, ...rest.split('/').slice(1)].join('/');
      return this.has(single) ? single : null;
    }
    if (!/^(?:sub|item)-/u.test(rest)) return null;
    const found = paragraphs.map((each) => `${each}/${rest}`).filter((each) => this.has(each));
    return found.length === 0 ? null : found.length === 1 ? found[0]! : path;
  }

  private onlyEndingWith(path: string): string | null {
    const found = [...this.paths].filter((each) => each.endsWith(`/${path}`));
    return found.length === 1 ? found[0]! : null;
  }

  private read(text: string, from: number, parent: string): number {
    let at = from;
    while (at < text.length && text[at] !== ')') {
      const [token, letter = '', numbers = '', last] = /^([a-z])([\d_]*)(?:-(\d+))?/u.exec(
        text.slice(at, at + 24),
      )!;
      at += token.length;
      const word = WORDS.get(letter) ?? letter;
      const first = Number(numbers);
      for (let number = first + 1; last !== undefined && number <= Number(last); number++) {
        this.add(parent, `${word}-${number}`);
      }
      const path = this.add(parent, numbers === '' ? word : `${word}-${numbers.replaceAll('_', '-')}`);
      if (text[at] === '(') at = this.read(text, at + 1, path) + 1;
    }
    return at;
  }

  private add(parent: string, segment: string): string {
    const path = parent === '' ? segment : `${parent}/${segment}`;
    this.paths.add(path);
    const siblings = this.inside.get(parent);
    if (siblings) siblings.push(path);
    else this.inside.set(parent, [path]);
    return path;
  }
}
