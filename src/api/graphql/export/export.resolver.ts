import { Arg, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type ExportFormat, formatsOf } from '../../../app/export/export';
import { exportPath } from '../../../app/export/names';
import type { ExportKind } from '../../../app/export/records';
import type { ReportRow } from '../../../graph/rows';
import { badInput } from '../../http/api-errors';
import { enumOf } from '../enums';
import { Report } from '../reports/report.type';

/** Their values stand in the address. */
const ExportKindEnum = enumOf<ExportKind>('ExportKind', '导出什么。What to export.', {
  citations: '引用及其证据 citations with their evidence',
  measures: '举措 measures',
  sources: '文件、版本及其关系 works, versions and their relations',
  versions: '各版本及其日期 versions and their dates',
  provisions: '条款及其文字（收录正文的） provisions and their words, of texts held',
  graph: '引用、举措与文件，及其间的联系 citations, measures and works with their links',
});

const ExportFormatEnum = enumOf<ExportFormat>('ExportFormat', '导出的格式。Format of an export.', {
  csv: 'CSV（RFC 4180）',
  parquet: 'Parquet：各列有类型，供 pandas、DuckDB columns with types',
  jsonl: 'JSON Lines，每行一个对象 one object a line',
  graphml: 'GraphML',
  jsonld: 'JSON-LD：ELI、schema.org、Web Annotation',
});

const BOM = {
  nullable: true,
  description: 'CSV 以 BOM 开头，供 Excel；其他格式不收。CSV begins with a BOM, for Excel; of CSV alone.',
} as const;

interface Asked {
  what: ExportKind;
  format: ExportFormat;
  report: string | null;
  bom: boolean | null | undefined;
}

function pathOf({ what, format, report, bom }: Asked): string {
  if (bom && format !== 'csv') {
    throw badInput(
      'bom',
      `参数 bom：只用于 CSV，不用于 ${format.toUpperCase()}`,
      `bom: expected format CSV, but got: ${format.toUpperCase()}`,
    );
  }
  const formats = formatsOf(what);
  if (formats.includes(format)) return exportPath(what, format, { report, bom: bom ?? false });
  const known = formats.map((each) => each.toUpperCase());
  throw badInput(
    'format',
    `参数 format：${what} 可导出为 ${known.join('、')}，不能为 ${format.toUpperCase()}`,
    `format: expected one of ${known.join(', ')} of ${what}, but got: ${format.toUpperCase()}`,
  );
}

@Resolver()
export class ExportResolver {
  @Query(() => String, {
    description: '导出的地址（GET），相对于本服务。Address of an export, relative to this service.',
  })
  exportUrl(
    @Arg('what', () => ExportKindEnum, { defaultValue: 'graph', description: '导出什么。What to export.' })
    what: ExportKind,
    @Arg('format', () => ExportFormatEnum, { description: '何种格式。In which format.' })
    format: ExportFormat,
    @Arg('report', () => ID, { nullable: true, description: '只导出此报告的。Of this report only.' })
    report: string | null,
    @Arg('bom', () => Boolean, BOM) bom: boolean | null,
  ) {
    return pathOf({ what, format, report: report ?? null, bom });
  }
}

@Resolver(() => Report)
export class ReportExportResolver {
  @FieldResolver(() => String, {
    description: '本报告的导出的地址（GET），相对于本服务。Address of an export of this report.',
  })
  exportUrl(
    @Root() { id }: ReportRow,
    @Arg('what', () => ExportKindEnum, { defaultValue: 'graph', description: '导出什么。What to export.' })
    what: ExportKind,
    @Arg('format', () => ExportFormatEnum, { description: '何种格式。In which format.' })
    format: ExportFormat,
    @Arg('bom', () => Boolean, BOM) bom: boolean | null,
  ) {
    return pathOf({ what, format, report: id, bom });
  }
}
