/**
 * The columns of the tables that are exported: what CSV and Parquet write, and the data dictionary tells, in this order.
 * A name once given is kept: readers select by it.
 */
import type { ExportKind } from './records';

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'strings';

export interface Column {
  name: string;
  /** `strings`: a list; in CSV one cell, joined by ` | `. `date`: YYYY-MM-DD. */
  type: ColumnType;
  about: string;
  aboutEn: string;
}

type Told = readonly [name: string, type: ColumnType, about: string, aboutEn: string];

const IN_REPORT_START: Told = [
  'start',
  'integer',
  '在报告全文中的起点，以 UTF-16 码元计，从 0 起',
  'where it begins in the text of the report, in UTF-16 code units from 0',
];
const IN_REPORT_END: Told = [
  'end',
  'integer',
  '终点，不含，以 UTF-16 码元计',
  'where it ends, exclusive, in UTF-16 code units',
];
const YEAR: Told = [
  'year',
  'integer',
  '报告的年度；未注明则为空',
  'year of the report; null where it tells none',
];
const BODY: Told = [
  'body',
  'string',
  '发布报告的机关；不明则为空',
  'who published the report; null if not known',
];
const REPORT: Told = ['report', 'string', '报告的标识', 'id of the report'];
const SOURCE: Told = ['source', 'string', '文件的标识', 'id of the work'];
const TITLE: Told = [
  'title',
  'string',
  '文件的题名，不带“中华人民共和国”',
  'title of the work, without 中华人民共和国',
];
const FROM: Told = ['effectiveFrom', 'date', '施行日；空为不知', 'first day in force; null: not known'];
const TO: Told = [
  'effectiveTo',
  'date',
  '失效日，不含；空为未知有终止',
  'first day no longer in force; null: no end is known',
];
const DOCUMENT_NUMBER: Told = [
  'documentNumber',
  'string',
  '发文字号；不知则为空',
  'document number; null if not known',
];
const LEVEL: Told = [
  'level',
  'string',
  '效力级别（GraphQL 的 HierarchyLevel）',
  'its level (HierarchyLevel of the GraphQL schema)',
];

const LINK: Told[] = [
  ['id', 'string', '联系的标识', 'id of the link'],
  [
    'type',
    'string',
    '联系的种类：HAS_ITEM 报告所含，CITES 引用，SUGGESTS 推断，BASED_ON、IMPLEMENTS、AMENDS、REPEALS、REPLACES 文件之间',
    'kind of link: HAS_ITEM a report has it, CITES a citation, SUGGESTS an inference, the rest between works',
  ],
  [
    'from',
    'string',
    '起点的标识；引用不在任何举措中则为空',
    'id of what it starts from; null of a citation in no unit',
  ],
  [
    'to',
    'string',
    '所指文件的标识；空为未归结到文件',
    'id of the work it points to; null: not linked to a work',
  ],
  ['evidence', 'string', '所据原文；推断的为理由', 'the words it rests on; of an inference its reasons'],
  [
    'start',
    'integer',
    '原文的起点，以 UTF-16 码元计，从 0 起；没有则为空',
    'where the words begin, in UTF-16 code units from 0; null where there are none',
  ],
  ['end', 'integer', '原文的终点，不含', 'where the words end, exclusive'],
  [
    'relation',
    'string',
    '关系（GraphQL 的 CitationRelation 等）',
    'relation (CitationRelation and others of the GraphQL schema)',
  ],
  ['confidence', 'number', '把握，0 至 1；不计则为空', 'how sure it is, 0 to 1; null where that is not told'],
  [
    'rule',
    'string',
    '所据的规则，如 title、alias、document-number',
    'the rule that made it, as title, alias, document-number',
  ],
  [
    'madeBy',
    'string',
    '程序的版本，或作决定的人；未登录者不见人名',
    'version of the program, or who decided; names are for those signed in',
  ],
];

const LISTED: Told[] = [
  ['listedName', 'string', '清单的一行：事项名称', 'of a row of a list: its name'],
  ['listedPart', 'string', '子项', 'a part of it'],
  [
    'listedType',
    'string',
    '事项类型（GraphQL 的 PowerType）；认不出则为空',
    'its kind (PowerType of the GraphQL schema); null where not recognised',
  ],
  ['listedCode', 'string', '事项编码', 'its code'],
  ['listedBody', 'string', '行使主体，依原文', 'who exercises it, as written'],
  ['listedDepartment', 'string', '主管部门', 'the department in charge'],
  ['listedLevel', 'string', '行使层级，依原文', 'at which level, as written'],
  ['listedRow', 'integer', '表中的行，从 1 起', 'its row in the sheet, from 1'],
];

/** What the columns of a list say of its row, beside what every measure has. */
export const LISTED_COLUMNS = LISTED.map(([name]) => name);

const TABLES: Record<ExportKind, readonly Told[]> = {
  citations: [
    ...LINK.filter(([name]) => name !== 'type'),
    [
      'outcome',
      'string',
      '归结的结果：RESOLVED、SUPERSEDED、AMBIGUOUS、NOT_HELD、NOT_LEGAL_SOURCE、PROVISION_NOT_FOUND',
      'what it came to: RESOLVED, SUPERSEDED, AMBIGUOUS, NOT_HELD, NOT_LEGAL_SOURCE, PROVISION_NOT_FOUND',
    ],
    [
      'state',
      'string',
      '人的决定：CONFIRMED、CORRECTED；空为无人决定',
      'what people decided: CONFIRMED, CORRECTED; null: nobody has',
    ],
    [
      'form',
      'string',
      '写法（GraphQL 的 CitationForm）',
      'how it is written (CitationForm of the GraphQL schema)',
    ],
    [
      'title',
      'string',
      '所写的题名，规范化；没有则为空',
      'the title as written, normalised; null where there is none',
    ],
    [
      'documentNumber',
      'string',
      '文中所写的文号；没有则为空',
      'the number as the report has it; null where it has none',
    ],
    [
      'sourceTitle',
      'string',
      '所指文件的题名；未归结则为空',
      'title of the work it points to; null: not linked',
    ],
    [
      'version',
      'string',
      'asOf 当日所用版本的标识；不知则为空',
      'id of the version in force on asOf; null if not known',
    ],
    ['provisions', 'strings', '所指条款的标识，按文中次序', 'ids of the provisions it points to, in order'],
    ['asOf', 'date', '归结以此日为准', 'the day it is resolved for'],
    REPORT,
    YEAR,
    BODY,
  ],
  measures: [
    ['id', 'string', '举措或单元的标识', 'id of the measure or unit'],
    [
      'type',
      'string',
      'Measure 为举措；ReportItem 为有引用的其他单元',
      'Measure; or ReportItem, another unit that cites something',
    ],
    REPORT,
    YEAR,
    BODY,
    [
      'status',
      'string',
      'DONE 已做，PLANNED 将做，SHORTCOMING 不足，BACKGROUND 背景',
      'DONE, PLANNED, SHORTCOMING or BACKGROUND',
    ],
    ['headingPath', 'strings', '自上而下的标题', 'headings from the top down'],
    ['text', 'string', '原文', 'its words'],
    IN_REPORT_START,
    IN_REPORT_END,
    [
      'citations',
      'integer',
      '其中的引用数，不计被否定的',
      'how many citations it has, without those rejected',
    ],
    ...LISTED,
  ],
  sources: [
    ['id', 'string', '文件的标识', 'id of the work'],
    TITLE,
    ['fullTitle', 'string', '全称', 'its full title'],
    LEVEL,
    ['kind', 'string', '种类（引用所用的分类）', 'kind of document, as citations are classed'],
    DOCUMENT_NUMBER,
    ['issuers', 'strings', '制定机关', 'issuing bodies'],
    ['regions', 'strings', '适用的地区；空为全国', 'regions it applies in; none: nationwide'],
    [
      'held',
      'boolean',
      '是否收录（正文或目录）；否为只见于引用',
      'whether it is held, as text or in the catalogue; false: known from being named only',
    ],
    ['versions', 'strings', '各版本的标识', 'ids of its versions'],
    [
      'effectiveFrom',
      'date',
      '最近一版的施行日；空为不知',
      'first day in force of the last version; null: not known',
    ],
    [
      'effectiveTo',
      'date',
      '最近一版的失效日，不含；空为未知有终止',
      'first day the last version is no longer in force; null: no end is known',
    ],
  ],
  versions: [
    ['id', 'string', '版本的标识', 'id of the version'],
    SOURCE,
    TITLE,
    LEVEL,
    ['promulgatedOn', 'date', '公布日；修改后的版本为修改日', 'promulgated, or amended'],
    FROM,
    TO,
    [
      'endedBy',
      'string',
      '因何终止：AMENDED、REPEALED、EXPIRED；没有终止或不明则为空',
      'AMENDED, REPEALED or EXPIRED; null where it has not ended or that is not known',
    ],
    [
      'doubtFrom',
      'date',
      '自此日起不知是否仍适用：所依据的法已终止',
      'since then nothing says whether it applies: the law it rests on ended',
    ],
    [
      'knownOn',
      'date',
      '资料截至之日；未说明则为空',
      'the day up to which this is known; null where it is not told',
    ],
    DOCUMENT_NUMBER,
    ['note', 'string', '编者注', 'note of the editors'],
    ['textHeld', 'boolean', '是否收录正文', 'whether its text is held'],
    [
      'articleCount',
      'integer',
      '条数；未收录正文则为空',
      'how many articles; null where the text is not held',
    ],
    ['takenFrom', 'strings', '正文取自哪些资料集', 'collections its text was taken from'],
    ['licences', 'strings', '资料集的许可；未写明则没有', 'their licences; none where they tell none'],
  ],
  provisions: [
    ['id', 'string', '条款的标识', 'id of the provision'],
    SOURCE,
    TITLE,
    ['version', 'string', '版本的标识', 'id of the version'],
    FROM,
    TO,
    [
      'path',
      'string',
      '在版本内的路径，如 art-27/par-2/sub-3',
      'path within its version, as art-27/par-2/sub-3',
    ],
    [
      'kind',
      'string',
      '编、章、节、条、款、项、目等（GraphQL 的 ProvisionKind）',
      'its kind (ProvisionKind of the GraphQL schema)',
    ],
    ['label', 'string', '编号原文，如 第二十七条；款没有', 'its number as written; null of a paragraph'],
    ['number', 'integer', '编号的数值，第二十七条为 27', '27 for 第二十七条'],
    ['subNumber', 'integer', '“之一”为 1', '1 for 之一'],
    ['order', 'integer', '在版本中的次序', 'place in reading order within its version'],
    ['heading', 'string', '标题或条旨，原文所有', 'heading in the text itself'],
    ['caption', 'string', '编者拟的条旨，不是原文', 'caption by the editors, not the law’s'],
    [
      'text',
      'string',
      '原文，不带自身编号；条含其款、项、目，章节只有标题',
      'its words without its own label; an article’s with what is inside it, a chapter’s heading alone',
    ],
  ],
  graph: [
    ...LINK,
    ['state', 'string', '人的决定；空为无人决定', 'what people decided; null: nobody has'],
    [
      'provision',
      'string',
      '推断所指的条款；其他联系为空',
      'of an inference the provision; null of other links',
    ],
  ],
};

export const COLUMNS = Object.fromEntries(
  Object.entries(TABLES).map(([kind, columns]) => [
    kind,
    columns.map(([name, type, about, aboutEn]): Column => ({ name, type, about, aboutEn })),
  ]),
) as Record<ExportKind, Column[]>;

/** What each table has one row of. */
export const TABLE_ROWS: Record<ExportKind, { about: string; aboutEn: string }> = {
  citations: {
    about: '每行一处引用（被否定的不计）及其证据、所指与把握。',
    aboutEn:
      'A citation a row, without those rejected: its evidence, what it points to and how sure that is.',
  },
  measures: {
    about: '每行一项举措，或有引用的其他单元。',
    aboutEn: 'A measure a row, or another unit of a report that cites something.',
  },
  sources: { about: '每行一部文件。', aboutEn: 'A work a row.' },
  versions: { about: '每行一个版本。', aboutEn: 'A version of a work a row.' },
  provisions: {
    about: '每行一个条款，限收录正文的版本；按标识排列，阅读次序见 order。',
    aboutEn: 'A provision a row, of versions whose text is held; sorted by id, order is the reading order.',
  },
  graph: {
    about: '每行一条联系（节点见其他各表）。',
    aboutEn: 'A link of the graph a row; its nodes are in the other tables.',
  },
};
