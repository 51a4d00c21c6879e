import { Arg, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ExportFormat } from '../../../app/export/export';
import { exportPath } from '../../../app/export/names';
import type { ExportKind } from '../../../app/export/records';
import type { ReportRow } from '../../../graph/rows';
import { enumOf } from '../enums';
import { Report } from '../reports/report.type';

/** Their values stand in the address. */
const ExportKindEnum = enumOf<ExportKind>('ExportKind', '导出什么。What to export.', {
  citations: '引用及其证据 citations with their evidence',
  measures: '举措 measures',
  sources: '文件、版本及其关系 works, versions and their relations',
  graph: '以上全部 all of these',
});

const ExportFormatEnum = enumOf<ExportFormat>('ExportFormat', '导出的格式。Format of an export.', {
  csv: 'CSV（RFC 4180）',
  jsonl: 'JSON Lines，每行一个对象 one object a line',
  graphml: 'GraphML',
  jsonld: 'JSON-LD：ELI、schema.org、Web Annotation',
});

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
  ) {
    return exportPath(what, format, report ?? null);
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
  ) {
    return exportPath(what, format, id);
  }
}
