/** What the fields of an ArticleCoverage read. */

import { versionOn } from '../../../domain/citations/standing';
import { lastDayOfYear, todayInBeijing } from '../../../domain/model/days';
import { countBySupport, type SupportedArticle } from '../../../domain/research/article-support';
import type { SourceRow } from '../../../graph/rows';
import { statement } from '../../../graph/statements/directives';
import type { ApiContext } from '../context';
import { dayAsked } from '../day-argument';
import { type YearRange, yearParameters } from '../reports/filters';

export interface CoverageAsked {
  years?: YearRange | null;
  asOf?: string | null;
  on?: string | null;
}

/** The version is that of the day, or of the end of the years, or of today. */
export async function articleCoverage(
  context: ApiContext,
  source: SourceRow,
  { years, asOf, on }: CoverageAsked,
) {
  const { graph, loaders } = context;
  const parameters = yearParameters(years, 'years');
  const day = dayAsked(asOf, on, 'on') ?? (years?.to == null ? todayInBeijing() : lastDayOfYear(years.to));
  const version = versionOn(await loaders.versionsOfSource.load(source.id), day);
  const [articles, whole] = await Promise.all([
    version ? graph.read(statement('articles-with-support'), { version: version.id, ...parameters }) : [],
    graph.read(statement('citations-of-whole-work'), { source: source.id, ...parameters }),
  ]);
  const supported = articles.map(({ value }) => value as SupportedArticle);
  const { CITED: cited, SUGGESTED: suggested, NONE: unsupported } = countBySupport(supported);
  return {
    source,
    version,
    textHeld: version?.textHeld ?? false,
    articleCount: supported.length,
    cited,
    suggested,
    unsupported,
    wholeWorkCitations: whole[0]!.value as number,
    supported,
  };
}
