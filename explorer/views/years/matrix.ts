/** Citations of one source by body and year, set against the reports that are held: no report is not a zero. */
export interface HeldReport {
  id: string;
  year?: number | null;
  issuingBody?: { name: string } | null;
}

export interface CitingBody {
  body?: { name: string } | null;
  years: readonly { year: number; citations: number }[];
}

export interface MatrixCell {
  year: number;
  /** null: no report of that body and year is held. */
  citations: number | null;
  /** Ids of the reports held. */
  reports: string[];
}

export interface MatrixRow {
  body: string;
  total: number;
  cells: MatrixCell[];
}

/** Every body with a report of a known year, those that cite most first; every year of any report. */
export function matrixOf(
  reports: readonly HeldReport[],
  citing: readonly CitingBody[],
): { years: number[]; rows: MatrixRow[] } {
  const held = new Map<string, Map<number, string[]>>();
  for (const { id, year, issuingBody } of reports) {
    if (year == null || !issuingBody) continue;
    const ofBody = held.get(issuingBody.name) ?? new Map<number, string[]>();
    ofBody.set(year, [...(ofBody.get(year) ?? []), id]);
    held.set(issuingBody.name, ofBody);
  }
  const counts = new Map<string, number>();
  for (const { body, years } of citing)
    for (const { year, citations } of years) counts.set(`${body?.name} ${year}`, citations);
  const years = [...new Set([...held.values()].flatMap((ofBody) => [...ofBody.keys()]))].sort();
  const rows = [...held].map(([body, ofBody]) => {
    const cells = years.map((year): MatrixCell => {
      const own = ofBody.get(year) ?? [];
      return { year, citations: own.length > 0 ? (counts.get(`${body} ${year}`) ?? 0) : null, reports: own };
    });
    return { body, cells, total: cells.reduce((sum, { citations }) => sum + (citations ?? 0), 0) };
  });
  return { years, rows: rows.sort((a, b) => b.total - a.total || a.body.localeCompare(b.body, 'zh')) };
}
