import type { CitationDetailQuery } from '../../generated/operations';
export type DetailedCitation = Extract<NonNullable<CitationDetailQuery['node']>, { __typename: 'Citation' }>;
