import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { checkAccess } from './access';
import { IssuingBodyResolver, RegionResolver } from './bodies/body.resolver';
import { ChangeResolver } from './changes/change.resolver';
import { CheckResolver } from './check/check.resolver';
import { CitationResolver } from './citations/citation.resolver';
import {
  AmbiguousResolver,
  KnownNotHeldResolver,
  ResolvedCitationResolver,
  SourceCandidateResolver,
  SupersededResolver,
} from './citations/resolution.resolver';
import { CompareResolver } from './compare/compare.resolver';
import { ExportResolver, ReportExportResolver } from './export/export.resolver';
import { ImportRunResolver } from './imports/import-run.resolver';
import { LookupCandidateResolver, LookupEntryResolver } from './lookup/lookup.resolver';
import { NodeResolver } from './nodes/node.resolver';
import { FacetsResolver } from './paging/facets.resolver';
import { RadarResolver } from './radar/radar.resolver';
import { FigureResolver } from './reports/figure.resolver';
import { FormerTextResolver } from './reports/former-text.resolver';
import { ReportItemResolver } from './reports/item.resolver';
import { ReportPart } from './reports/item.type';
import { MeasureResolver } from './reports/measure.resolver';
import { ReportResolver } from './reports/report.resolver';
import { ReportStatesResolver } from './reports/states.resolver';
import { RESEARCH_RESOLVERS } from './research';
import { AgreementResolver } from './review/agreement.resolver';
import { LinkFacetsResolver } from './review/facets.resolver';
import { LinkDecisionResolver, LinkReadingResolver, LinkResolver } from './review/link.resolver';
import { DecisionRefused, StaleDecision } from './review/payload.type';
import { ReviewResolver } from './review/review.resolver';
import { CoverageResolver } from './search/coverage.resolver';
import { SearchFacetsResolver } from './search/facets.resolver';
import { SearchResolver } from './search/search.resolver';
import { LegalBasisStepResolver } from './sources/basis.resolver';
import {
  NoLongerInForceResolver,
  ProvisionFoundResolver,
  ProvisionResolver,
  SourceNotFoundResolver,
} from './sources/provision.resolver';
import {
  ProvisionReferenceToResolver,
  SuggestedProvisionResolver,
  SuggestionsResolver,
} from './sources/reference.resolver';
import { SourceRelationResolver } from './sources/relation.resolver';
import { LegalSourceResolver } from './sources/source.resolver';
import { SourceVersionResolver } from './sources/version.resolver';
import { SuggestedArticleResolver } from './suggest/suggest.resolver';
import { TokenResolver } from './tokens/token.resolver';

let built: GraphQLSchema | undefined;

export function schema(): GraphQLSchema {
  built ??= buildSchemaSync({
    resolvers: [
      NodeResolver,
      FormerTextResolver,
      ReportResolver,
      ReportStatesResolver,
      ReportItemResolver,
      MeasureResolver,
      FigureResolver,
      CitationResolver,
      ResolvedCitationResolver,
      SupersededResolver,
      AmbiguousResolver,
      SourceCandidateResolver,
      KnownNotHeldResolver,
      LegalSourceResolver,
      SourceVersionResolver,
      SourceRelationResolver,
      LegalBasisStepResolver,
      ProvisionResolver,
      ProvisionFoundResolver,
      SourceNotFoundResolver,
      NoLongerInForceResolver,
      IssuingBodyResolver,
      RegionResolver,
      LookupEntryResolver,
      LookupCandidateResolver,
      CheckResolver,
      ProvisionReferenceToResolver,
      SuggestedProvisionResolver,
      SuggestionsResolver,
      SuggestedArticleResolver,
      CompareResolver,
      RadarResolver,
      SearchResolver,
      SearchFacetsResolver,
      CoverageResolver,
      ChangeResolver,
      ImportRunResolver,
      ...RESEARCH_RESOLVERS,
      LinkResolver,
      LinkReadingResolver,
      LinkDecisionResolver,
      ReviewResolver,
      TokenResolver,
      AgreementResolver,
      FacetsResolver,
      LinkFacetsResolver,
      ExportResolver,
      ReportExportResolver,
    ],
    orphanedTypes: [ReportPart, DecisionRefused, StaleDecision],
    authChecker: checkAccess,
    // Arguments are checked where they are used, so that each error names its argument.
    validate: false,
  });
  describeRoots(built);
  return built;
}

/** Decorators know no root types. */
function describeRoots(schema: GraphQLSchema): void {
  schema.getQueryType()!.description = '可问的一切。All that can be asked.';
  schema.getMutationType()!.description =
    '可改的一切；须凭编辑以上的令牌。All that can be changed, by those with a token of an editor.';
}

/** The SDL in schema/schema.graphql: sorted, so that it changes only when the schema does. */
export function sdl(): string {
  return `${printSchema(lexicographicSortSchema(schema()))}\n`;
}
