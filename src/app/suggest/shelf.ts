/** Articles of the graph in memory for suggestions: read when first asked for, and again after a change. */
import { ArticleLibrary } from '../../domain/suggest';
import { articlesIn, type HeldVersion, versionsWithArticlesIn } from '../../graph/commands/suggestions';
import type { ReadGraph } from '../../graph/connection/read';
import { slices } from '../../platform/slices';

export interface ArticleShelf {
  /** Every article held. */
  all(): Promise<ArticleLibrary>;
  /** Those of these works alone. */
  of(sources: readonly string[]): Promise<ArticleLibrary>;
}

/** A library of a whole corpus takes some hundred megabytes: it goes when nobody has asked for so long. */
const KEPT_MS = 10 * 60_000;

const shelves = new WeakMap<ReadGraph, ArticleShelf>();

/** One for each graph. */
export function articlesInGraph(graph: ReadGraph): ArticleShelf {
  let shelf = shelves.get(graph);
  if (!shelf) {
    shelf = newShelf(graph);
    shelves.set(graph, shelf);
  }
  return shelf;
}

function newShelf(graph: ReadGraph): ArticleShelf {
  const read = graph.read.bind(graph);
  let kept: { state: string; library: Promise<ArticleLibrary> } | null = null;
  let ending: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(ending);
    ending = setTimeout(() => {
      kept = null;
    }, KEPT_MS);
    ending.unref();
  };
  const libraryOf = async (versions: readonly HeldVersion[]) => {
    const library = new ArticleLibrary();
    const pause = slices();
    for (const article of await articlesIn(read, versions)) {
      library.add(article);
      await pause();
    }
    return library;
  };
  return {
    async all() {
      const state = graph.version ? await graph.version() : null;
      if (state !== null && kept?.state === state) {
        keep();
        return kept.library;
      }
      const library = versionsWithArticlesIn(read).then((versions) => libraryOf(versions));
      if (state !== null) {
        kept = { state, library };
        keep();
        // What could not be read is read again by the next request.
        library.catch(() => {
          kept = null;
        });
      }
      return library;
    },
    async of(sources) {
      const versions = await versionsWithArticlesIn(read);
      const own = versions.filter(({ source }) => sources.includes(source));
      return libraryOf(own);
    },
  };
}
