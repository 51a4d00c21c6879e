/** What each REST route takes. The API's description is made from these. */

import { z } from 'zod';
import { CHECK_FORMATS } from '../../app/check/render';
import { INCLUDABLE } from '../../app/lookup/included';
import { MATCHINGS, SEARCH_KINDS, SEARCH_SORTS } from '../../app/search/terms';
import { FINDING_CODES, type FindingCode } from '../../domain/check';
import { isDay } from '../../domain/model/days';
import { HIERARCHY_LEVELS, PROVISION_KINDS, SOURCE_KINDS } from '../../domain/model/terms';
import { CHANGE_KINDS } from '../../graph/queries/changes';
import { MOST_GAPS } from '../../graph/queries/gaps';
import type { Told } from '../http/asked';

const told = (code: Told) => ({ message: code });
/** Each language on a line of its own. */
const says = (zh: string, en: string) => `${zh}\n${en}`;

const day = z
  .string()
  .refine(isDay, told('day'))
  .describe(says('按哪一天，YYYY-MM-DD，默认今天（北京）。', 'The day, by default today in Beijing.'));
const codes = Object.keys(FINDING_CODES) as [FindingCode, ...FindingCode[]];
const flag = z
  .union([z.boolean(), z.enum(['', '1', 'true', '0', 'false'])])
  .transform((given) => (typeof given === 'boolean' ? given : !['0', 'false'].includes(given)));
const list = z.union([z.array(z.string()), z.string().transform((given) => given.split(','))]);
/** The older name of `asOf`: it still answers. */
const formerDay = day.meta({
  deprecated: true,
  description: says('asOf 的旧名，仍可用。', 'The former name of asOf, still taken.'),
});
const issuerHint = z
  .string()
  .describe(
    says('文本的发出机关或其地区，使“我市”等有所指。', 'The issuer or its region, for 我市 and the like.'),
  );
const ownTitle = z.string().describe(says('文本自身的题名。', 'The title of the text itself.'));

export const NOTHING = z.strictObject({});

export const CITATIONS_QUERY = z.strictObject({
  include: list
    .pipe(z.array(z.enum(INCLUDABLE)))
    .describe(
      says(
        '每处引用另附什么，逗号分隔：dates（当日版本的日期），text（所指条款的文字）。',
        'What each citation carries beside, separated by commas: dates (of its version), text (of the provisions).',
      ),
    )
    .optional(),
});

export const CITATIONS_BODY = z
  .strictObject({
    text: z.string().describe(says('一段文本。', 'One text.')).optional(),
    texts: z.array(z.string()).describe(says('多段文本。', 'Several texts.')).optional(),
    asOf: day.nullish(),
    issuerHint: issuerHint.nullish(),
    ownTitle: ownTitle.nullish(),
  })
  .refine(({ text, texts }) => (text === undefined) !== (texts === undefined), {
    ...told('one-of-text-and-texts'),
    path: ['text'],
  });

export const SUGGESTIONS_BODY = z.strictObject({
  text: z.string().describe(says('一段文本。', 'One text.')),
  asOf: day.nullish(),
  region: z
    .string()
    .describe(
      says('行为者的地区或机关，不给即只取全国的。', 'Where, or who acts; by default national law alone.'),
    )
    .nullish(),
  source: z
    .string()
    .describe(
      says('只在这一文件中找：标识、题名、别名或文号。', 'Only in this work: id, title, alias or number.'),
    )
    .nullish(),
});

/** The same words in the query string and in JSON. */
const CHECK = z.strictObject({
  asOf: day.optional(),
  issuerHint: issuerHint.optional(),
  ownTitle: ownTitle.optional(),
  annualReport: flag.describe(says('年度报告。', 'An annual report.')).optional(),
  draftRule: flag.describe(says('法规规章草案。', 'A draft rule.')).optional(),
  silence: list
    .pipe(z.array(z.enum(codes)))
    .describe(says('不提示的代码，逗号分隔。', 'Codes to leave out.'))
    .optional(),
  withText: flag
    .describe(
      says('JSON 中附上所读的文稿，偏移即指它。', 'The JSON also has the text read, which offsets are of.'),
    )
    .optional(),
  format: z.enum(CHECK_FORMATS).describe(says('结果的格式。', 'Format of the answer.')).optional(),
});
const fileName = z
  .string()
  .describe(says('文件名；.csv、.tsv 按清单读。', 'Name of the file; .csv and .tsv are read as lists.'));
const mapping = z
  .string()
  .describe(
    says(
      '清单里哪一列是什么，如 {"columns":{"name":"事项","basis":"F"}}。',
      'Which column of a list is what, as JSON.',
    ),
  );
export const CHECK_QUERY = CHECK.extend({ name: fileName.optional(), mapping: mapping.optional() });
export const CHECK_BODY = CHECK.extend({
  text: z.string().describe(says('文稿。', 'The draft.')),
  name: fileName.optional(),
  mapping: mapping.optional(),
});

const number = (most: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/u)
    .transform(Number)
    .pipe(z.number().max(most));

export const SEARCH_QUERY = z.strictObject({
  text: z
    .string()
    .describe(
      says(
        '题名、简称、条号、文号，或要找的词：空格分开的各词都须出现，引号内为一整段，前加 - 为不得出现。',
        'A title, article or number, or words: all must occur; quotes give phrases, - excludes.',
      ),
    ),
  kinds: list
    .pipe(z.array(z.enum(SEARCH_KINDS)))
    .describe(says('只找这些，逗号分隔。', 'Only these kinds.'))
    .optional(),
  levels: list
    .pipe(z.array(z.enum(HIERARCHY_LEVELS)))
    .describe(says('效力级别，逗号分隔。', 'Levels of the works.'))
    .optional(),
  source: z.string().describe(says('只在此文件中：题名、别名或文号。', 'Only in this work.')).optional(),
  body: z.string().describe(says('制定机关或发文机关。', 'Issuing body.')).optional(),
  region: z.string().describe(says('地区，含其下级。', 'Region, with what lies within it.')).optional(),
  yearFrom: number(9999).describe(says('举措的年度自。', 'Measures from this year.')).optional(),
  yearTo: number(9999).describe(says('举措的年度至。', 'Measures up to this year.')).optional(),
  promulgatedFrom: number(9999)
    .describe(says('自哪一年公布或修改的文件与条款。', 'Works promulgated from this year.'))
    .optional(),
  promulgatedTo: number(9999)
    .describe(says('至哪一年公布或修改的。', 'Works promulgated up to this year.'))
    .optional(),
  units: list
    .pipe(z.array(z.enum(PROVISION_KINDS)))
    .describe(says('条款的层次，逗号分隔。', 'Kinds of provisions.'))
    .optional(),
  cited: flag.describe(says('有无引用。', 'Whether it cites, or is cited.')).optional(),
  inForceOn: day.describe(says('当日确知有效。', 'Known to be in force on this day.')).optional(),
  sort: z.enum(SEARCH_SORTS).describe(says('次序。', 'Order.')).optional(),
  first: number(100).describe(says('几条，默认 20。', 'How many, by default 20.')).optional(),
  after: z.string().describe(says('上一页的 endCursor。', 'endCursor of the page before.')).optional(),
});

export const RADAR_QUERY = z.strictObject({
  since: day.describe(says('自哪一天起施行的修改，YYYY-MM-DD。', 'Changes in force since this day.')),
  until: day.describe(says('至哪一天。', 'And up to this day.')).optional(),
  sources: list
    .describe(
      says(
        '只看这些文件，逗号分隔：标识、题名、别名或文号，至多五十部。',
        'Of these works only: ids, titles, aliases or numbers, at most fifty.',
      ),
    )
    .optional(),
  format: z
    .enum(['json', 'csv', 'atom'])
    .describe(says('结果的格式，默认 json；csv、atom 为全部。', 'By default json; csv and atom have all.'))
    .optional(),
  first: number(1000).describe(says('json 至多几处，默认 100。', 'Most entries of json.')).optional(),
});

const moment = z
  .union([day, z.iso.datetime({ offset: true })], told('moment'))
  .describe(
    says(
      '自何时起，含：日期（UTC）或 ISO 8601 时间。',
      'Since when, included: a day (UTC) or an ISO 8601 time.',
    ),
  );

export const CHANGES_QUERY = z.strictObject({
  since: moment,
  after: z.string().describe(says('上一页的 endCursor。', 'endCursor of the page before.')).optional(),
  first: number(100).describe(says('至多几条，默认 20。', 'How many, by default 20.')).optional(),
  format: z
    .enum(['json', 'atom'])
    .describe(says('结果的格式，默认 json。', 'Format of the answer, by default json.'))
    .optional(),
});

export const CHANGES_ANSWER = z.looseObject({
  hasNextPage: z.boolean(),
  endCursor: z.string().nullable(),
  changes: z.array(
    z.looseObject({
      id: z.string(),
      at: z.string().describe(says('何时。', 'When.')),
      kind: z.enum(CHANGE_KINDS),
      act: z.string().nullable().describe(says('对报告作了什么。', 'What was done with the report.')),
      report: z.string().nullable(),
      title: z.string().nullable(),
      reason: z.string().nullable(),
      action: z.string().nullable().describe(says('作了什么决定。', 'What was decided.')),
      link: z.string().nullable(),
      run: z.string().nullable(),
      files: z.number().int().nullable().describe(says('载入的文件数。', 'How many files were loaded.')),
    }),
  ),
});

const reportYear = z
  .string()
  .regex(/^(?:19|2\d)\d{2}$/u)
  .transform(Number);

export const GAPS_QUERY = z.strictObject({
  body: z.string().describe(says('引用者：机关的名称或标识。', 'A citing body, by name or id.')).optional(),
  region: z
    .string()
    .describe(says('引用者的地区，含其下级。', 'Region of the citing bodies, with those within it.'))
    .optional(),
  yearFrom: reportYear.describe(says('报告年度自。', 'Reports from this year.')).optional(),
  yearTo: reportYear.describe(says('报告年度至。', 'Reports up to this year.')).optional(),
  kinds: list
    .pipe(z.array(z.enum(SOURCE_KINDS)))
    .describe(says('文件的种类，逗号分隔。', 'Kinds of the works.'))
    .optional(),
  first: number(MOST_GAPS).describe(says('至多几部，默认 100。', 'How many, by default 100.')).optional(),
  format: z
    .enum(['json', 'csv'])
    .describe(says('结果的格式，默认 json。', 'Format of the answer, by default json.'))
    .optional(),
  bom: flag.describe(says('CSV 以 BOM 开头，供 Excel。', 'CSV begins with a BOM, for Excel.')).optional(),
});

export const GAPS_ANSWER = z.looseObject({
  gaps: z.array(
    z.looseObject({
      source: z.string().describe(says('文件的标识。', 'Id of the work.')),
      title: z.string(),
      kind: z.string(),
      level: z.string(),
      documentNumber: z.string().nullable(),
      citations: z.number().int().describe(says('引用它的处数。', 'Citations of it.')),
      reports: z.number().int().describe(says('引用它的报告数。', 'Reports that cite it.')),
      yearFrom: z.number().int().nullable(),
      yearTo: z.number().int().nullable(),
      bodies: z.array(z.string()).describe(says('引用它的机关，至多五个。', 'Some bodies that cite it.')),
      proposal: z
        .string()
        .nullable()
        .describe(says('可从何处取得此类文本的命令。', 'The command that may bring its text.')),
    }),
  ),
});

export const CLEAN_UP_QUERY = z.strictObject({
  body: z.string().describe(says('机关的名称或标识。', 'The body, by name or id.')),
  asOf: day.optional(),
  on: formerDay.optional(),
  levels: list
    .pipe(z.array(z.enum(HIERARCHY_LEVELS)))
    .describe(says('只看这些效力级别，逗号分隔。', 'Of these levels only.'))
    .optional(),
  format: z
    .enum(['json', 'csv'])
    .describe(says('结果的格式，默认 json；csv 供编辑。', 'By default json; csv is a table to edit.'))
    .optional(),
  first: number(1000).describe(says('json 至多几件，默认 100。', 'Most documents of json.')).optional(),
});

export const EXPORT_QUERY = z.strictObject({
  report: z.string().describe(says('只导出此报告的，其 id。', 'Of this report only, by its id.')).optional(),
  bom: flag.describe(says('CSV 以 BOM 开头，供 Excel。', 'CSV begins with a BOM, for Excel.')).optional(),
});

export const IMPORT_QUERY = z.strictObject({
  name: z.string().describe(says('文件名，如 报告.docx。', 'Name of the file.')).optional(),
  replace: flag
    .describe(
      says(
        '可以取代同一报告已有的另一文本；否则拒收（409）。',
        'May take the place of another text of the same report; refused with 409 without it.',
      ),
    )
    .optional(),
  state: z
    .enum(['published', 'draft'])
    .describe(
      says(
        'draft：存为草稿，不入图，只有编辑以上可读。',
        'draft: kept beside the graph, for those who edit.',
      ),
    )
    .optional(),
});

export const REPORTS_QUERY = z.strictObject({
  id: z
    .string()
    .describe(says('报告或草稿的标识。', 'The id of a report (published or withdrawn), or of a draft.')),
});

export const PUBLISH_QUERY = z.strictObject({
  id: z.string().describe(says('草稿或已撤回的报告的标识。', 'The id of a draft, or of a report withdrawn.')),
  replace: flag
    .describe(
      says(
        '草稿可以取代同一报告已有的另一文本，旧文本留存。',
        'A draft may take the place of another text of the same report, which is kept.',
      ),
    )
    .optional(),
});

export const WITHDRAW_QUERY = z.strictObject({
  id: z.string().describe(says('报告的标识。', 'The id of a report.')),
  reason: z.string().describe(says('理由，对所有人公开。', 'The reason, for everybody.')).optional(),
});

export const PUBLISH_ANSWER = z.looseObject({ published: z.string() });

export const WITHDRAW_ANSWER = z.looseObject({
  withdrawn: z.string(),
  decisionsKept: z.number().int().describe(says('留存的决定数。', 'Decisions that stay.')),
});

export const DELETE_ANSWER = z.looseObject({
  deleted: z.string(),
  title: z.string(),
  decisionsKept: z.number().int().describe(says('留存的决定数。', 'Decisions that stay.')),
});

const integer = z.number().int();
/** Fields may be added, so that clients must let others be. */
export const CITATION = z
  .looseObject({
    text: z.string().describe(says('原文。', 'The mention as written.')),
    start: integer.describe(says('UTF-16 位置。', 'Offset in UTF-16 units.')),
    end: integer,
    codePointStart: integer.describe(says('码点位置。', 'Offset in code points.')),
    codePointEnd: integer,
    title: z.string().nullable().describe(says('规范题名。', 'Normalised title.')),
    documentNumber: z.string().nullable(),
    kind: z.string(),
    relation: z.string(),
    form: z.string(),
    outcome: z.string().describe(says('所指。', 'What it means, e.g. RESOLVED, AMBIGUOUS, NOT_HELD.')),
    resolution: z.looseObject({ outcome: z.string() }).nullable(),
    pinpoint: z.looseObject({ provisions: z.array(z.looseObject({ path: z.string() })) }).nullable(),
    strings: z.looseObject({ full: z.string() }).nullable(),
    dates: z
      .looseObject({
        version: z.string(),
        promulgatedOn: z.string().nullable(),
        effectiveFrom: z.string().nullable(),
        effectiveTo: z.string().nullable(),
      })
      .nullable()
      .describe(says('include=dates 时：当日版本的日期。', 'With include=dates: those of the version.'))
      .optional(),
    provisions: z
      .array(z.looseObject({ path: z.string(), label: z.string().nullable(), text: z.string().nullable() }))
      .describe(says('include=text 时：所指条款的文字。', 'With include=text: the words of the provisions.'))
      .optional(),
  })
  .describe(says('一处引用，详见 docs/cli-json.md。', 'One citation; see docs/cli-json.md.'));
const CITATIONS = z.object({ citations: z.array(CITATION) });
export const CITATIONS_ANSWER = z
  .union([CITATIONS, z.object({ results: z.array(CITATIONS) })])
  .describe(says('text 得 citations，texts 得 results。', 'citations for text, results for texts.'));

export const LIMITS_ANSWER = z.looseObject({
  charactersPerRequest: integer,
  citationsPerRequest: integer,
  citationsPerMinute: integer.nullable(),
  remaining: integer.nullable(),
});

export const CHECK_ANSWER = z.looseObject({
  asOf: z.string(),
  counts: z.object({ ERROR: integer, WARNING: integer, NOTE: integer }),
  findings: z.array(
    z.looseObject({
      code: z.string(),
      severity: z.string(),
      start: integer,
      end: integer,
      message: z.string(),
    }),
  ),
  list: z
    .looseObject({
      title: z.string().nullable(),
      rows: z.array(
        z.looseObject({
          row: integer.describe(says('表中第几行，自 1 起。', 'Row of its sheet, from 1.')),
          name: z.string().nullable(),
          basis: z.string(),
          verdict: z.string(),
          right: z.array(z.string()),
        }),
      ),
    })
    .describe(says('文件是清单时，其各行。', 'Where the file is a list, its rows.'))
    .optional(),
});

export const SUGGESTIONS_ANSWER = z.looseObject({
  asOf: z.string(),
  region: z.array(z.string()),
  articles: integer.describe(says('看过多少条。', 'How many articles were looked through.')),
  suggestions: z.array(
    z.looseObject({
      provisionId: z.string(),
      title: z.string(),
      label: z.string(),
      rank: integer,
      confidence: z.number().describe(says('同类建议判为对的比例。', 'The share of its sort that is right.')),
      reasons: z.array(z.string()),
      answers: z.array(z.looseObject({ text: z.string(), start: integer, end: integer })),
      text: z
        .string()
        .nullable()
        .describe(says('条文；未收录即空。', 'The article; null where its words are not held.')),
    }),
  ),
});

export const SEARCH_ANSWER = z.looseObject({
  totalCount: integer,
  totalCountIsBound: z.boolean().describe(says('true：至少这么多。', 'true: at least so many.')),
  matching: z.enum(MATCHINGS).describe(says('结果如何合于所写的词。', 'How what is found has the words.')),
  statusOn: z.string(),
  hasNextPage: z.boolean(),
  endCursor: z.string().nullable(),
  results: z.array(z.looseObject({ snippet: z.string(), score: z.number(), node: z.looseObject({}) })),
});

const ARTICLE = z.looseObject({ path: z.string(), label: z.string(), text: z.string() }).nullable();
export const RADAR_ANSWER = z.looseObject({
  since: z.string(),
  until: z.string().nullable(),
  works: integer.describe(
    says('期间内所知变动的文件数。', 'How many works are known to have changed or ended.'),
  ),
  total: integer,
  more: z.boolean().describe(says('太多，没有数完。', 'There are more than were counted out.')),
  entries: z.array(
    z.looseObject({
      fate: z.enum(['CHANGED', 'RENUMBERED', 'DELETED', 'ENDED']),
      source: z.string(),
      title: z.string(),
      on: z.string().describe(says('自何日起。', 'Since when.')),
      before: ARTICLE,
      after: ARTICLE,
      resting: z.looseObject({ kind: z.enum(['ITEM', 'RULE']), id: z.string(), name: z.string() }),
    }),
  ),
  lowerRulesTotal: integer.describe(says('lowerRules 共有几部。', 'How many lower rules in all.')),
  lowerRules: z.array(z.looseObject({ source: z.string(), rule: z.string(), ruleTitle: z.string() })),
  notCompared: z
    .array(z.object({ source: z.string(), title: z.string(), on: z.string() }))
    .describe(says('前后两版没有都收录：变了什么不知道。', 'Not both texts are held.')),
});

export const CLEAN_UP_ANSWER = z.looseObject({
  body: z.string(),
  asOf: z.string(),
  on: z.string().meta({ deprecated: true, description: says('asOf 的旧名。', 'The former name of asOf.') }),
  total: integer,
  entries: z.array(
    z.looseObject({
      source: z.string(),
      title: z.string(),
      status: z.string(),
      proposal: z
        .enum(['KEEP', 'AMEND', 'REPEAL', 'LAPSE'])
        .nullable()
        .describe(says('所知不足的为空。', 'null where too little is known.')),
      toCheck: z.boolean(),
      evidence: z.array(z.looseObject({ reason: z.string(), message: z.string() })),
    }),
  ),
});

export const IMPORT_ANSWER = z.looseObject({
  file: z.string(),
  outcome: z.enum(['LOADED', 'LOADED_WITH_WARNINGS', 'REFUSED', 'UNCHANGED']),
  report: z.string().nullable(),
  findings: z.array(z.looseObject({ code: z.string(), severity: z.string(), message: z.string() })),
});

export const ERROR = z
  .looseObject({
    error: z.looseObject({
      code: z.string().describe(says('供程序判断。', 'For programs.')),
      message: z.string().describe(says('中文说明。', 'In Chinese.')),
      messageEn: z.string().describe(says('英文说明。', 'In English.')),
      argument: z.string().optional().describe(says('应改的参数。', 'The argument to change.')),
      didYouMean: z
        .string()
        .optional()
        .describe(says('可能所指的参数。', 'The key that was probably meant.')),
      retryAfter: integer.optional().describe(says('几秒后可再试。', 'Seconds after which to try again.')),
      id: z.string().optional().describe(says('日志中的编号。', 'Under which the log tells more.')),
    }),
  })
  .describe(says('每个地址的错误都是此形状。', 'The shape of every error.'));
