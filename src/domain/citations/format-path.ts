/** A path within a version, in words: `art-27/par-2/sub-3` is 第二十七条第二款第（三）项. */
import { chinese } from './format';

/** Null where the path names no article or part of one: a preamble, an annex, a chapter. */
export function provisionName(path: string): string | null {
  const parts = new Map(
    path.split('/').map((part): [string, number[]] => [part.replace(/-.*$/u, ''), numbersIn(part)]),
  );
  const [article = null, articleSub = null] = parts.get('art') ?? [];
  if (article === null || Number.isNaN(article)) return null;
  const first = (kind: string) => parts.get(kind)?.[0] ?? null;
  return chinese({
    path,
    within: null,
    article,
    articleSub,
    paragraph: first('par'),
    subparagraph: first('sub'),
    item: first('item'),
  });
}

function numbersIn(part: string): number[] {
  return part.split('-').slice(1).map(Number);
}
