/** The gap list as a table. */
import type { Gap } from '../../graph/queries/gaps';
import { csvLine } from './csv';

const COLUMNS = [
  ...['id', 'title', 'kind', 'level', 'documentNumber', 'issuer', 'region', 'year'],
  ...['citations', 'reports', 'yearFrom', 'yearTo', 'bodies', 'proposal', 'note'],
];

/** RFC 4180; `bom`: a byte-order mark, by which Excel knows UTF-8. */
export function gapsCsv(gaps: readonly Gap[], bom = false): string {
  return (bom ? '\ufeff' : '') + [COLUMNS, ...gaps.map(cells)].map(csvLine).join('');
}

function cells(gap: Gap): (string | number | null)[] {
  const { source, title, kind, level, documentNumber, issuer, region, year, citations, reports } = gap;
  return [
    ...[source, title, kind, level, documentNumber, issuer, region.join('/'), year, citations, reports],
    ...[gap.years[0], gap.years[1], gap.bodies.join('；'), proposalFor(gap), gap.note],
  ];
}

/** Where a text of this kind may be had; null where no public collection is known to have it. */
export function proposalFor({ kind }: Pick<Gap, 'kind'>): string | null {
  return COLLECTED.has(kind) ? `yiju laws add ${LAW_BOOK}` : null;
}

/** Laws, regulations, interpretations and some local regulations, in the form of LawRefBook. */
export const LAW_BOOK = 'https://github.com/LawRefBook/Laws';
const COLLECTED: ReadonlySet<string> = new Set([
  ...['constitution', 'law', 'admin_regulation', 'supervisory_regulation'],
  ...['judicial_interpretation', 'local_regulation'],
]);
