/** The relations a path between two nodes may follow. */
export const PATH_RELATIONS = [
  'PUBLISHED_BY',
  'HAS_ITEM',
  'HAS_CITATION',
  'RESOLVES_TO',
  'RESOLVES_TO_PROVISION',
  'SUGGESTS',
  'HAS_VERSION',
  'HAS_PROVISION',
  'HAS_PART',
  'CITES',
  'CITES_SOURCE',
  'BASED_ON',
  'IMPLEMENTS',
  'AMENDS',
  'REPEALS',
  'REPLACES',
  'ISSUED_BY',
] as const;
export type PathRelation = (typeof PATH_RELATIONS)[number];

/** Followed only to or from what they belong to; any two measures of a report, or works of a body, meet in them. */
const BELONGS: Partial<Record<PathRelation, string[]>> = {
  HAS_ITEM: ['report', 'body'],
  PUBLISHED_BY: ['body'],
  ISSUED_BY: ['body'],
};

/** What a path follows unless told otherwise: an inference is never taken for a link. */
export function relationsBetween(from: string, to: string): PathRelation[] {
  const ends = [from, to].map((id) => id.slice(0, id.indexOf(':')));
  return PATH_RELATIONS.filter((relation) => {
    if (relation === 'SUGGESTS') return false;
    const owners = BELONGS[relation];
    return !owners || ends.some((end) => owners.includes(end));
  });
}
