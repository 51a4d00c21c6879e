import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { idPrefix } from '../../../domain/model/ids';
import { ranked } from '../../../graph/statements/lists';
import type { ApiContext } from '../context';
import { HierarchyLevelEnum } from '../enums';
import { PageArgs } from '../paging/args';
import { loadPage } from '../paging/connection';
import { decodeCursor } from '../paging/cursor';
import { checkText, YearRange, yearParameters } from '../reports/filters';
import { LocalDate } from '../scalars';
import { snippetOf } from './highlight';
import { SearchKind } from './kind';
import { SearchConnection } from './search.type';

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description: '要找的词，空格分开，每词至少两字。Words of at least two characters each.',
  })
  text!: string;

  @Field(() => [SearchKind], { nullable: true })
  kinds?: SearchKind[] | null;

  @Field(() => YearRange, {
    nullable: true,
    description: '只找这些年度的举措。Only measures of these years.',
  })
  years?: YearRange | null;

  @Field(() => [HierarchyLevelEnum], {
    nullable: true,
    description: '只找这些级别的文件与条款。Sources of these levels.',
  })
  levels?: string[] | null;

  @Field(() => LocalDate, { nullable: true, description: '当日有效的文件与条款。In force on this day.' })
  inForceOn?: string | null;
}

interface Found {
  id: string;
  text?: string;
  title?: string;
  caption?: string | null;
}

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description: '检索条款、文件与举措，最相关的在前。Finds provisions, sources and measures, best first.',
  })
  async search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: ApiContext) {
    const { text, kinds, years, levels, inForceOn } = args;
    checkText(text, 'text');
    const filter = { terms: ranked(text), kinds, levels, inForceOn, ...yearParameters(years, 'years') };
    const page = await loadPage<Found>(context, { list: 'search', filter }, args, (ids) =>
      loadFound(ids, context),
    );
    const edges = page.edges.map(({ cursor, node }) => {
      const snippet = snippetOf(textOf(node, text), text);
      const score = -Number(decodeCursor('search', cursor, 'after').key);
      return { cursor, score, node, snippet: snippet.text, highlights: snippet.highlights };
    });
    return { ...page, edges };
  }
}

function loadFound(ids: string[], { loaders }: ApiContext): Promise<(Found | null | Error)[]> {
  return Promise.all(
    ids.map((id): Promise<Found | null> => {
      const prefix = idPrefix(id);
      if (prefix === 'source') return loaders.source.load(id);
      return prefix === 'item' ? loaders.item.load(id) : loaders.provision.load(id);
    }),
  );
}

/** A provision may be found by its caption alone. */
function textOf({ text, title, caption }: Found, search: string): string {
  if (title !== undefined) return title;
  const own = text ?? '';
  const isInOwn = search
    .trim()
    .split(/\s+/u)
    .some((word) => own.includes(word));
  return own === '' || (caption && !isInOwn && caption.includes(search.trim())) ? (caption ?? own) : own;
}
