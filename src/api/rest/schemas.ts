/** What each REST route takes. The API's description is made from these. */
import { z } from 'zod';
import { CHECK_FORMATS } from '../../app/check/render';
import { FINDING_CODES, type FindingCode } from '../../domain/check';
import { isDay } from '../../domain/model/days';
import type { Told } from '../http/asked';

const told = (code: Told) => ({ message: code });

const day = z
  .string()
  .refine(isDay, told('day'))
  .describe('按哪一天，YYYY-MM-DD，默认今天（北京）。The day, by default today in Beijing.');
const issuerHint = z
  .string()
  .describe('文本的发出机关或其地区，使“我市”等有所指。The issuer or its region, for 我市 and the like.');
const ownTitle = z.string().describe('文本自身的题名。The title of the text itself.');

export const NOTHING = z.strictObject({});

export const CITATIONS_BODY = z
  .strictObject({
    text: z.string().describe('一段文本。One text.').optional(),
    texts: z.array(z.string()).describe('多段文本。Several texts.').optional(),
    asOf: day.nullish(),
    issuerHint: issuerHint.nullish(),
    ownTitle: ownTitle.nullish(),
  })
  .refine(({ text, texts }) => (text === undefined) !== (texts === undefined), {
    ...told('one-of-text-and-texts'),
    path: ['text'],
  });

const codes = Object.keys(FINDING_CODES) as [FindingCode, ...FindingCode[]];
const flag = z
  .union([z.boolean(), z.enum(['', '1', 'true', '0', 'false'])])
  .transform((given) => (typeof given === 'boolean' ? given : !['0', 'false'].includes(given)));
const list = z.union([z.array(z.string()), z.string().transform((given) => given.split(','))]);

/** The same words in the query string and in JSON. */
const CHECK = z.strictObject({
  asOf: day.optional(),
  issuerHint: issuerHint.optional(),
  ownTitle: ownTitle.optional(),
  annualReport: flag.describe('年度报告。An annual report.').optional(),
  draftRule: flag.describe('法规规章草案。A draft rule.').optional(),
  silence: list
    .pipe(z.array(z.enum(codes)))
    .describe('不提示的代码，逗号分隔。Codes to leave out.')
    .optional(),
  format: z.enum(CHECK_FORMATS).describe('结果的格式。Format of the answer.').optional(),
});
export const CHECK_QUERY = CHECK.extend({
  name: z.string().describe('文件名。Name of the file.').optional(),
});
export const CHECK_BODY = CHECK.extend({ text: z.string().describe('文稿。The draft.') });

export const EXPORT_QUERY = z.strictObject({
  report: z.string().describe('只导出此报告的，其 id。Of this report only, by its id.').optional(),
  bom: flag.describe('CSV 以 BOM 开头，供 Excel。CSV begins with a BOM, for Excel.').optional(),
});

export const IMPORT_QUERY = z.strictObject({
  name: z.string().describe('文件名，如 报告.docx。Name of the file.').optional(),
});
