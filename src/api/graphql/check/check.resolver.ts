import { Arg, Ctx, Extensions, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { CheckedRow } from '../../../app/check/checked-rows';
import { type CheckedFile, type FileRequest, textToCheck } from '../../../app/check/file';
import { rowCells } from '../../../app/check/list';
import { countsOf, standingOf } from '../../../app/check/render/words';
import { LookupError } from '../../../app/lookup';
import { regionOfArgument } from '../../../app/lookup/hint';
import type { FindingCode } from '../../../domain/check';
import { MappingError } from '../../../domain/lists/header';
import type { ColumnRole, ListMapping } from '../../../domain/lists/types';
import { SourceRefusedError } from '../../../domain/sources';
import { badInput } from '../../http/api-errors';
import { budgetedCheck, chargeForReading } from '../../http/check-service';
import { PER_CLIENT } from '../cache/caching';
import type { ApiContext } from '../context';
import { toEntries } from '../lookup/lookup.resolver';
import { LocalDate } from '../scalars';
import { LegalSource } from '../sources/source.type';
import { Authority, type CheckedListRow, DraftCheck, FindingCodeEnum, ListColumnInput } from './check.type';

@Resolver(() => Authority)
export class CheckResolver {
  // Marked so that no cache keeps an answer, and with it words of a draft.
  @Extensions(PER_CLIENT)
  @Query(() => DraftCheck, {
    description:
      '核稿：文稿所引的依据哪里有错，应为什么；不保存任何内容。Checks the legal bases of a draft; stores nothing.',
  })
  async checkText(
    @Arg('text', () => String, { description: '文稿。The draft.' }) text: string,
    @Arg('asOf', () => LocalDate, {
      nullable: true,
      description:
        '按哪一天的效力核对；默认为报告标题所示，否则为今天（北京）。The day; by default that of a report’s heading, or today in Beijing.',
    })
    asOf: string | null | undefined,
    @Arg('issuerHint', () => String, {
      nullable: true,
      description: '文稿的发文机关或地区，如 重庆市/沙坪坝区。Who issues the draft, or where.',
    })
    issuerHint: string | null | undefined,
    @Arg('ownTitle', () => String, {
      nullable: true,
      description: '文稿自身是规范性文件时的题名，“本办法”即指它。Title of a draft that is a rule itself.',
    })
    ownTitle: string | null | undefined,
    @Arg('annualReport', () => Boolean, {
      defaultValue: false,
      description: '同时检查年度报告应有的各部分。Also the parts an annual report must have.',
    })
    annualReport: boolean,
    @Arg('draftRule', () => Boolean, {
      defaultValue: false,
      description:
        '同时列出涉及许可、处罚、强制、收费和增设义务的句子。Also the clauses that need a superior law.',
    })
    draftRule: boolean,
    @Arg('silence', () => [FindingCodeEnum], {
      defaultValue: [],
      description: '不要的问题。Kinds of findings not wanted.',
    })
    silence: FindingCode[],
    @Ctx() context: ApiContext,
  ): Promise<DraftCheck> {
    return checked(
      context,
      () => textToCheck(text),
      () => ({
        ...{ annualReport, draftRule, silenced: silence },
        ...{ ...reading(asOf, issuerHint), ownTitle: ownTitle ?? undefined },
      }),
    );
  }

  @Extensions(PER_CLIENT)
  @Query(() => DraftCheck, {
    description:
      '核对清单（行政许可事项清单、权责清单一类）每一行的依据；不保存任何内容。Checks the legal bases of each row of a list; stores nothing.',
  })
  async checkList(
    @Arg('text', () => String, {
      description:
        '清单，CSV 或制表符分隔（从电子表格复制即是）；XLSX 请用 POST /v1/check。The list as CSV, or with tabs as copied from a spreadsheet.',
    })
    text: string,
    @Arg('asOf', () => LocalDate, {
      nullable: true,
      description: '按哪一天的效力核对；默认为今天（北京）。The day; by default today in Beijing.',
    })
    asOf: string | null | undefined,
    @Arg('issuerHint', () => String, {
      nullable: true,
      description: '清单的发布机关或地区；默认从题名识别。Who issues the list, or where.',
    })
    issuerHint: string | null | undefined,
    @Arg('columns', () => [ListColumnInput], {
      nullable: true,
      description: '哪一列是什么；默认按表头识别。Which column is what; by default told by the headers.',
    })
    columns: ListColumnInput[] | null | undefined,
    @Arg('headerRow', () => Int, {
      nullable: true,
      description: '给出 columns 时，表头在第几行，自 1 起。With columns: row of the header, from 1.',
    })
    headerRow: number | null | undefined,
    @Arg('silence', () => [FindingCodeEnum], {
      defaultValue: [],
      description: '不要的问题。Kinds of findings not wanted.',
    })
    silence: FindingCode[],
    @Ctx() context: ApiContext,
  ): Promise<DraftCheck> {
    const mapping = columns == null ? undefined : mappingOf(columns, headerRow ?? undefined);
    const read = async () => {
      await chargeForReading(context.budget, text.length);
      const given = await textToCheck(text, '清单.csv', mapping);
      if (given.kind === 'list') return given;
      throw badInput(
        'text',
        '没有找到“设定依据”一类的列；请检查表头，或以 columns 说明哪一列是什么',
        'expected a column of legal bases; see the header, or say which column it is by columns',
      );
    };
    return checked(context, read, () => ({ ...reading(asOf, issuerHint), silenced: silence }));
  }

  @FieldResolver(() => LegalSource, {
    nullable: true,
    description: '所指的文件；未收录则空。The work, where it is held.',
  })
  source(@Root() { sourceId }: Authority, @Ctx() { loaders }: ApiContext) {
    return sourceId === null ? null : loaders.source.load(sourceId);
  }
}

function reading(asOf: string | null | undefined, issuerHint: string | null | undefined) {
  return {
    asOf: asOf ?? undefined,
    region: issuerHint == null ? undefined : regionOfArgument('issuerHint', issuerHint),
  };
}

function mappingOf(columns: readonly ListColumnInput[], headerRow?: number): ListMapping {
  const byRole: Partial<Record<ColumnRole, string[]>> = {};
  for (const { role, column } of columns) byRole[role] = [...(byRole[role] ?? []), column];
  return { headerRow, columns: byRole };
}

/** `read` and `request`: asked within, as both refuse what does not fit. */
export async function checked(
  { check, budget, loaders, asks, asked }: ApiContext,
  read: () => Promise<CheckedFile>,
  request: () => FileRequest,
): Promise<DraftCheck> {
  try {
    const result = await budgetedCheck(check, await read(), request(), budget);
    return {
      ...{ asOf: result.asOf, region: result.region, standing: standingOf(result) },
      ...{ counts: countsOf(result), unverified: result.unverified, silenced: result.silenced },
      findings: result.findings.map((each) => ({
        ...each,
        difference: each.difference as DraftCheck['findings'][number]['difference'],
      })),
      authorities: result.authorities.map(({ source, ...each }) => ({ ...each, sourceId: source })),
      citations: asks('DraftCheck.citations')
        ? await toEntries(result.citations, { loaders, asks, asked })
        : [],
      list: result.list && {
        title: result.list.title,
        text: result.text,
        rows: result.list.rows.map(listRow),
      },
    };
  } catch (error) {
    if (error instanceof LookupError) throw badInput(error.argument, error.message, error.messageEn);
    if (error instanceof MappingError) throw badInput('columns', error.message, error.messageEn);
    if (error instanceof SourceRefusedError)
      throw badInput('text', `${error.reason}。${error.remedy}`, 'the text cannot be read');
    throw error;
  }
}

function listRow(each: CheckedRow): CheckedListRow {
  const { row, sheet, start, end, verdict, right, since, bases } = each;
  const { basis, name, part, type, typeWritten, code, body, department, level } = row;
  const listed = { name, part, type, typeWritten, code, body, department, level, row: row.row + 1 };
  return { listed, sheet, basis, start, end, verdict, says: rowCells(each)[0], right, since, bases };
}
