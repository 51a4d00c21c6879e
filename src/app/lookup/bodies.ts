/** Bodies that a caller names. */
import { suggestionList } from 'graphql/jsutils/suggestionList';
import { bodyName } from '../../domain/text/body-names';
import type { ReadGraph } from '../../graph/connection/read';
import { bodyNamed, bodyNames, type NamedBody } from '../../graph/queries/bodies-named';

const MOST_MEANT = 3;

/** A body that the graph does not have, with names that may be meant. */
export class NoSuchBody extends Error {
  readonly messageEn: string;

  constructor(asked: string, meant: readonly string[]) {
    const shown = asked.slice(0, 60);
    const [which, whichEn] =
      meant.length > 0
        ? [`，是否指 ${meant.join('、')}？`, `; did you mean ${meant.join(' or ')}?`]
        : ['；请按标识或全称查询', '; ask by id or full name'];
    super(`没有“${shown}”这个机关${which}`);
    this.messageEn = `no body is called ${shown}${whichEn}`;
    this.name = 'NoSuchBody';
  }
}

/**
 * The body of that id or name, in any usual spelling.
 * @throws NoSuchBody: an empty list would say that it did nothing.
 */
export async function bodyAsked(graph: ReadGraph, asked: string): Promise<NamedBody> {
  const spelt = asked.startsWith('body:') ? asked : bodyName(asked) || asked;
  const found = await bodyNamed(graph, spelt);
  if (found) return found;
  const name = spelt.replace(/^body:/u, '');
  throw new NoSuchBody(name, namesMeant(name, await bodyNames(graph)));
}

/** 科学技术局 → 沙坪坝区科学技术局; else what is spelt most like it. */
export function namesMeant(name: string, known: readonly string[]): string[] {
  if (name === '') return [];
  const longer = known.filter((each) => each.includes(name)).sort((a, b) => a.length - b.length);
  return (longer.length > 0 ? longer : suggestionList(name.slice(0, 60), known)).slice(0, MOST_MEANT);
}
