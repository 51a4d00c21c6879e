import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { type SearchPlan, searchPlan } from '../../../app/search/plan';
import { todayInBeijing } from '../../../domain/model/days';
import { idPrefix } from '../../../domain/model/ids';
import type { Row } from '../../../graph/connection/read';
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
    description:
      '题名、简称、条号（行政处罚法第三十三条）、文号，或要找的词：空格分开的各词都须出现，引号内为一整段，前加 - 为不得出现。A title, article or number, or words, all of which must occur.',
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
    description:
      '检索条款、文件、举措与报告中的表格，最相关的在前。Finds provisions, sources, measures and tables of reports, best first.',
  })
  async search(@Args(() => SearchArgs) args: SearchArgs, @Ctx() context: ApiContext) {
    const { text, kinds, years, levels, inForceOn } = args;
    checkText(text, 'text');
    const knowledge = await context.lookup.knowledge.get();
    const plan = searchPlan(text, knowledge, inForceOn ?? todayInBeijing());
    const rest = { kinds, levels, inForceOn, ...yearParameters(years, 'years') };
    const page = await found(args, plan, rest, context);
    const edges = page.edges.map(({ cursor, node }) => {
      const snippet = snippetOf(textOf(node, plan.words), plan.words);
      const score = -Number(decodeCursor('search', cursor, 'after').key);
      return { cursor, score, node, snippet: snippet.text, highlights: snippet.highlights };
    });
    return { ...page, edges };
  }
}

/** By all the words; where nothing has them all, by some of them. */
async function found(args: SearchArgs, plan: SearchPlan, rest: Row, context: ApiContext) {
  const { direct, within, terms, loose } = plan;
  const load = (words: string | null, page: PageArgs) =>
    loadPage<Found>(
      context,
      { list: 'search', filter: { terms: words, direct, within, ...rest } },
      page,
      (ids) => loadFound(ids, context),
    );
  const isFirst = args.after == null && args.before == null;
  const strict = await load(terms, args);
  if (loose === null || direct.length > 0 || strict.nodes.length > 0) return strict;
  // A later page may be empty because the one before was the last.
  if (!isFirst && (await load(terms, Object.assign(new PageArgs(), { first: 1 }))).nodes.length > 0)
    return strict;
  return load(loose, args);
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
function textOf({ text, title, caption }: Found, words: readonly string[]): string {
  if (title !== undefined) return title;
  const own = text ?? '';
  const isInOwn = words.some((word) => own.includes(word));
  const isInCaption = words.some((word) => caption?.includes(word));
  return own === '' || (caption && !isInOwn && isInCaption) ? (caption ?? own) : own;
}
