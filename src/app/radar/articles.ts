/** Articles of held versions, with what stays the same of each across versions. */
import type { LabelledArticle } from '../../domain/research/radar';
import type { ReadGraph } from '../../graph/connection/read';
import { textsOfVersions } from '../../graph/queries/texts-of-versions';
import { heldVersion } from '../check/texts';

/** By version; those whose text is not held are left out. */
export async function articlesOf(
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
