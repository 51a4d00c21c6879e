/** The names of exports, as `citations.csv` in an address and as options of a command. */
import { EXPORT_FORMATS, type ExportFormat, formatsOf } from './export';
import { EXPORT_KINDS, type ExportKind } from './records';

/** All that there are, as `citations.csv`. */
export const EXPORT_FILES = EXPORT_KINDS.flatMap((kind) =>
  formatsOf(kind).map((format) => `${kind}.${format}`),
);

/** null where it is none of them. */
export function exportNamed(file: string): { kind: ExportKind; format: ExportFormat } | null {
  if (!EXPORT_FILES.includes(file)) return null;
  const [kind, format] = file.split('.');
  return { kind: kind as ExportKind, format: format as ExportFormat };
}

/** `report`: of this one only. `bom`: CSV for Excel. */
export function exportPath(
  kind: ExportKind,
  format: ExportFormat,
  { report = null, bom = false }: { report?: string | null; bom?: boolean } = {},
): string {
  const query = [
    ...(report === null ? [] : [`report=${encodeURIComponent(report)}`]),
    ...(bom ? ['bom=1'] : []),
  ];
  return `/v1/export/${kind}.${format}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

export function isKind(text: string | undefined): text is ExportKind {
  return (EXPORT_KINDS as readonly (string | undefined)[]).includes(text);
}

export function isFormat(text: string | undefined): text is ExportFormat {
  return (EXPORT_FORMATS as readonly (string | undefined)[]).includes(text);
}
