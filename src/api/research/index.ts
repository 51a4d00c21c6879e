/** Queries across years and bodies. */
import {
  ComparedSourceResolver,
  FigureChangeResolver,
  ReportComparisonResolver,
  UnmatchedFigureResolver,
} from './compared.resolver';
import { ComparisonResolver } from './comparison.resolver';
import { FiguresResolver } from './figures.resolver';
import { TimelineResolver } from './timeline.resolver';

export const RESEARCH_RESOLVERS = [
  TimelineResolver,
  ComparisonResolver,
  ReportComparisonResolver,
  ComparedSourceResolver,
  FigureChangeResolver,
  UnmatchedFigureResolver,
  FiguresResolver,
] as const;
