/** What a report is called where others have the same title. */
interface NamedReport {
  title: string;
  year?: number | null;
  issuingBody?: { name: string } | null;
}

/** A report by its title with body and year, which many titles leave out: eight may be called 政府工作报告. */
export function reportName({ title, year, issuingBody }: NamedReport): string {
  const body = issuingBody && !title.includes(issuingBody.name) ? issuingBody.name : '';
  const ofYear = year != null && !title.includes(String(year)) ? `${year}年` : '';
  return body + ofYear + title;
}
