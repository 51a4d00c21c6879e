/** Queries across years and bodies. */

import { ArticleCoverageResolver } from './article-coverage.resolver';
import { CoCitedResolver } from './co-cited.resolver';
import {
  ComparedSourceResolver,
  FigureChangeResolver,
  ReportComparisonResolver,
  UnmatchedFigureResolver,
} from './compared.resolver';
import { ComparisonResolver } from './comparison.resolver';
import { FiguresResolver } from './figures.resolver';
import { GapsResolver } from './gaps.resolver';
import { OutdatedResolver } from './outdated.resolver';
import { PathResolver } from './path.resolver';
import { TimelineResolver } from './timeline.resolver';

export const RESEARCH_RESOLVERS = [
  TimelineResolver,
  ComparisonResolver,
  ReportComparisonResolver,
  ComparedSourceResolver,
  FigureChangeResolver,
  UnmatchedFigureResolver,
  FiguresResolver,
  OutdatedResolver,
  CoCitedResolver,
  GapsResolver,
  PathResolver,
  ArticleCoverageResolver,
] as const;
