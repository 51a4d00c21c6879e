/** The files that may be reports, by their endings; in the explorer too. */
export const REPORT_EXTENSIONS = [
  '.txt',
  '.md',
  '.markdown',
  '.docx',
  '.html',
  '.htm',
  '.pdf',
  '.xlsx',
  '.csv',
  '.tsv',
];
