import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { FEW, type SearchWords, searchAsked } from '../../../app/search/find';
import { searchPlan } from '../../../app/search/plan';
import type { SearchKind, SearchSort } from '../../../app/search/terms';
import { todayInBeijing } from '../../../domain/model/days';
import { idPrefix } from '../../../domain/model/ids';
import { bodyParameter, regionParameter } from '../bodies/region-argument';
import type { ApiContext } from '../context';
import { HierarchyLevelEnum, ProvisionKindEnum } from '../enums';
import { PageArgs } from '../paging/args';
import { type LoadedPage, loadPage } from '../paging/connection';
import { decodeCursor } from '../paging/cursor';
import { PAGE_DEFAULT } from '../paging/sizes';
import { checkText, YearRange, yearParameters } from '../reports/filters';
import { LocalDate } from '../scalars';
import { sourceParameter } from '../sources/source-argument';
import { snippetOf } from './highlight';
import { SearchKindEnum, SearchSortEnum } from './kind';
import { SearchConnection } from './search.type';

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, {
    description:
      '题名、简称、条号（行政处罚法第三十三条）、文号，或要找的词：空格分开的各词都须出现，引号内为一整段，前加 - 为不得出现。A title, article or number, or words, all of which must occur.',
  })
  text!: string;

  @Field(() => [SearchKindEnum], {
    nullable: true,
    description: '只找这些种类的；不写则都找。Only things of these kinds; all by default.',
  })
  kinds?: SearchKind[] | null;

  @Field(() => YearRange, {
    nullable: true,
    description: '只找这些年度的举措。Only measures of these years.',
  })
  years?: YearRange | null;

  @Field(() => YearRange, {
    nullable: true,
    description:
      '只找这些年公布或修改的文件与条款。Only works, and provisions of versions, promulgated or amended in these years.',
  })
  promulgated?: YearRange | null;

  @Field(() => [HierarchyLevelEnum], {
    nullable: true,
    description: '只找这些级别的文件与条款。Sources of these levels.',
  })
  levels?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      '只找此文件、其条款与引用它的举措：标识、名称、别名或文号。Only this work, its provisions and measures that cite it.',
  })
  source?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '制定机关（举措则为发文机关）的名称或标识。Name or id of the body that issued the work, or published the report.',
  })
  body?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '文件适用的、报告所属的地区，含其下级：名称、路径或标识。Region of the work or report, by name, path or id; what lies within it counts.',
  })
  region?: string | null;

  @Field(() => [ProvisionKindEnum], {
    nullable: true,
    description: '只找这些层次的条款。Only provisions of these kinds.',
  })
  units?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'true：只找有引用的举措，及被报告引用的文件与条款；false：只找没有的。Whether a measure cites something, or a report cites the work or provision.',
  })
  cited?: boolean | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      '当日确知有效的文件与条款；施行日不明的不算。Known to be in force on this day;举措不受限制 measures are not limited by it.',
  })
  inForceOn?: string | null;

  @Field(() => SearchSortEnum, {
    defaultValue: SearchSortEnum.RELEVANCE,
    description: '次序。In which order.',
  })
  sort!: SearchSort;
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
    const { text, kinds, units, years, promulgated, levels, cited, inForceOn, sort } = args;
    checkText(text, 'text');
    const { yearFrom: promulgatedFrom, yearTo: promulgatedTo } = yearParameters(promulgated, 'promulgated');
    const filter = {
      ...{ promulgatedFrom, promulgatedTo },
      ...{ kinds, units, levels, cited, inForceOn, sort, ...yearParameters(years, 'years') },
      source: await sourceParameter(args.source, 'source', context),
      region: await regionParameter(args.region, 'region', context.graph),
      body: await bodyParameter(args.body, 'body', context.graph),
    };
    const knowledge = await context.lookup.knowledge.get();
    const plan = searchPlan(text, knowledge, inForceOn ?? todayInBeijing());
    const pageOf = (words: SearchWords, page: PageArgs) =>
      loadPage<Found>(context, { list: 'search', filter: { ...words, ...filter } }, page, (ids) =>
        loadFound(ids, context),
      );
    // The page itself tells whether there are few, where it is the first and long enough.
    const isFirst = args.after == null && args.before == null && args.last == null;
    const probe =
      isFirst && (args.first ?? PAGE_DEFAULT) >= FEW ? args : Object.assign(new PageArgs(), { first: FEW });
    const probed = new Map<SearchWords, LoadedPage<Found>>();
    const { matching, words } = await searchAsked(plan, async (some) => {
      const first = await pageOf(some, probe);
      probed.set(some, first);
      return first.nodes.length;
    });
    const page = (probe === args && probed.get(words)) || (await pageOf(words, args));
    const edges = page.edges.map(({ cursor, node }) => {
      const snippet = snippetOf(textOf(node, plan.words), plan.words);
      const score = -Number(decodeCursor('search', cursor, 'after').key);
      return { cursor, score, node, snippet: snippet.text, highlights: snippet.highlights };
    });
    return { ...page, edges, matching, totalCountIsBound: matching !== 'ALL_WORDS' };
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
function textOf({ text, title, caption }: Found, words: readonly string[]): string {
  if (title !== undefined) return title;
  const own = text ?? '';
  const isInOwn = words.some((word) => own.includes(word));
  const isInCaption = words.some((word) => caption?.includes(word));
  return own === '' || (caption && !isInOwn && isInCaption) ? (caption ?? own) : own;
}
