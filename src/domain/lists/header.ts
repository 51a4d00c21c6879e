/** The header of a list: found by what its columns are usually called, over titles and notes, in one line or two. */
import {
  COLUMN_ROLES,
  type ColumnRole,
  type Columns,
  type ListHead,
  type ListMapping,
  type Merge,
  type Sheet,
} from './types';

/**
 * What columns are called, in order: the first that fits tells. Spaces and line breaks are left out before.
 * 中央清单序号 is no number of the list's own rows: what begins otherwise than with the word is none.
 */
const CALLED: readonly (readonly [role: ColumnRole, words: RegExp])[] = [
  [
    'basisTitle',
    /^(?:law_?name|(?:法律法规|法规|法律|依据|文件)(?:规章)?(?:文件)?(?:的)?(?:名称|题名)|依据文件|制定依据名称)$/iu,
  ],
  ['basisNumber', /^(?:law_?number|(?:依据)?(?:文件)?(?:发文)?(?:文号|字号)|依据文号|文件编号|法规文号)$/iu],
  [
    'basisArticle',
    /^(?:clause_?number|(?:依据|所涉|具体|法条)?(?:条款号?|条文号|条款项|法条|条款序号|条号|条款项目?))$/iu,
  ],
  [
    'basisText',
    /^(?:clause_?content|(?:依据|具体|条款|条文|法条|法规)?(?:条款|条文|法条)?(?:内容|原文|具体内容)|依据内容|条文内容|条款内容)$/iu,
  ],
  ['number', /^(?:序号|编号|序|no\.?|项目序号|顺序号)$/iu],
  [
    'code',
    /^(?:(?:事项|职权|权力|项目|基本|实施|主项|国家|统一)*(?:编码|代码)|权力编号|事项编号|职权编号|实施编码|item_?code)$/iu,
  ],
  ['part', /^(?:子项(?:名称)?|办理项(?:名称)?|业务办理项(?:名称)?|小项|事项子项名称)$/u],
  [
    'name',
    /^(?:主项(?:名称)?|(?:行政|政务|公共|权力|职权|服务|执法|许可|审批|抽查|检查|公开|处罚|确认|备案)*(?:许可|服务|执法|权力|职权|审批|抽查|检查|公开|处罚|监管)?(?:事项|项目|职权|权力|行为)(?:名称|内容)?|事项|(?:二级)?(?:公开)?事项(?:名称)?|名称|item_?name)$/u,
  ],
  [
    'type',
    /^(?:(?:职权|权力|事项|行政权力|执法|项目|服务)(?:类型|类别|种类|性质|分类)|类型|类别|item_?type)$/u,
  ],
  [
    'basis',
    /依据(?:及|和|与|或)?(?:条款|内容|文件|名称)?(?:[（(].{0,20}[）)])?$|^(?:设定|实施|法定|法律|权力|职权|设立|处罚|检查|公开|抽查|许可|执法)*(?:和|及|与|、)*(?:设定|实施|法律|法规|规章|政策)*依据|^依据/u,
  ],
  ['level', /层级|^(?:行使|实施|管理|审批)?级别$|^item_?level$/u],
  [
    'body',
    /^(?:(?:法定|具体|行政)?(?:实施|行使|执法|行权|审批|办理|许可|承办|执行|权力)(?:机关|主体|部门|单位|机构)(?:名称)?|(?:第一)?责任(?:主体|单位|部门)|公开主体|抽查主体|检查主体)$/u,
  ],
  [
    'department',
    /(?:主管|业务指导|牵头|指导|所属|责任)(?:部门|单位|机关)$|^(?:部门|单位|department)(?:名称)?$/u,
  ],
  ['note', /^(?:备注|说明|注|其他说明|remarks?)$/u],
];

/** A header stands within the first rows, over which titles and notes stand. */
const MOST_ROWS_OVER = 30;
const LONGEST_LABEL = 40;

export function roleOf(label: string): ColumnRole | null {
  const plain = label.replace(/[\s*＊:：]+/gu, '');
  if (plain === '' || plain.length > LONGEST_LABEL) return null;
  return CALLED.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** The first header at or below `from`; null where no row is one. */
export function findHead(sheet: Sheet, from = 0, within = MOST_ROWS_OVER): ListHead | null {
  const last = Math.min(sheet.rows.length, from + within);
  for (let row = from; row < last; row++) {
    const head = headAt(sheet, row);
    if (head) return head;
  }
  return null;
}

/** A header at `row`, if it names an item and its basis, or the parts of a basis. */
export function headAt(sheet: Sheet, row: number): ListHead | null {
  if ((sheet.rows[row] ?? []).every((cell) => roleOf(cell) === null)) return null;
  const to = lastRowOf(sheet, row);
  for (const end of to > row ? [to] : [row, row + 1]) {
    if (end >= sheet.rows.length) continue;
    const head = headOver(sheet, row, end);
    if (head && isEnough(head.columns)) return head;
  }
  return null;
}

function isEnough(columns: Columns): boolean {
  const named = Object.keys(columns).length;
  if (columns.basisTitle && (columns.basisArticle || columns.basisText)) return true;
  return columns.basis !== undefined && named >= 2 && (columns.name !== undefined || named >= 3);
}

/** A header in two lines has cells merged over both. */
function lastRowOf({ merges }: Sheet, row: number): number {
  return Math.max(
    row,
    ...merges.filter(({ top, bottom }) => top === row && bottom - top <= 3).map(({ bottom }) => bottom),
  );
}

function headOver(sheet: Sheet, from: number, to: number): ListHead | null {
  const width = Math.max(...sheet.rows.slice(from, to + 1).map((row) => row.length));
  const labels: string[] = [];
  const columns: Partial<Record<ColumnRole, number[]>> = {};
  for (let column = 0; column < width; column++) {
    const words: string[] = [];
    for (let row = from; row <= to; row++) {
      const word = cellAt(sheet, row, column).trim();
      if (word !== '' && words.at(-1) !== word) words.push(word);
    }
    // A second line with long cells is a row of the list.
    if (words.some((word) => word.length > LONGEST_LABEL)) return null;
    labels.push(words.join('／'));
    const role =
      words.length > 1
        ? (splitRole(words) ?? roleOf(words.at(-1)!) ?? roleOf(words[0]!))
        : roleOf(words[0] ?? '');
    if (role) columns[role] = [...(columns[role] ?? []), column];
  }
  // A row of data under a header in one line is no second line of it.
  if (to > from && lastRowOf(sheet, from) === from && !isSecondLine(sheet, to)) return null;
  return { from, to, columns: settled(columns, labels), labels };
}

function isSecondLine(sheet: Sheet, row: number): boolean {
  const cells = (sheet.rows[row] ?? []).filter((cell) => cell.trim() !== '');
  return cells.length > 0 && cells.every((cell) => roleOf(cell) !== null);
}

/** 设定依据 over 名称, 文号, 条款, 内容. */
function splitRole(words: readonly string[]): ColumnRole | null {
  if (!words.slice(0, -1).some((word) => roleOf(word) === 'basis')) return null;
  const own = words.at(-1)!.replace(/\s+/gu, '');
  if (/文号|字号/u.test(own)) return 'basisNumber';
  if (/条款?内容|条文|原文|内容/u.test(own)) return 'basisText';
  if (/条|款/u.test(own)) return 'basisArticle';
  return /名称|题名|法律|法规|文件|依据/u.test(own) ? 'basisTitle' : null;
}

/** 内容, 名称 and 文号 speak of a basis only where the basis is spread over columns. */
function settled(columns: Partial<Record<ColumnRole, number[]>>, labels: readonly string[]): Columns {
  if (columns.basisTitle && (columns.basisArticle || columns.basisText)) {
    // 依据 as the name of the group is no column of its own.
    return columns;
  }
  const { basisTitle, basisNumber: _number, basisArticle, basisText: _text, ...rest } = columns;
  const titles = (basisTitle ?? []).filter((column) => /依据/u.test(labels[column]!));
  const basis = [...(rest.basis ?? []), ...titles].sort((a, b) => a - b);
  // 设定依据 with 条款 beside it.
  if (basis.length === 1 && basisArticle?.length === 1)
    return { ...without(rest, 'basis'), basisTitle: basis, basisArticle };
  return basis.length > 0 ? { ...rest, basis } : rest;
}

function without<T extends object, K extends keyof T>(from: T, key: K): Omit<T, K> {
  const { [key]: _left, ...rest } = from;
  return rest;
}

/** The words of a cell, of a merged one those of the whole. */
export function cellAt(sheet: Sheet, row: number, column: number): string {
  const own = sheet.rows[row]?.[column] ?? '';
  if (own !== '' || sheet.merges.length === 0) return own;
  const merge = mergeOver(sheet, row, column);
  return merge ? (sheet.rows[merge.top]?.[merge.left] ?? '') : '';
}

export function mergeOver(sheet: Sheet, row: number, column: number): Merge | null {
  return mergesAt(sheet, row).find(({ left, right }) => left <= column && column <= right) ?? null;
}

const NO_MERGES: readonly Merge[] = [];
const byRow = new WeakMap<Sheet, Map<number, Merge[]>>();
/** Rows that merges may cover, all told: more is no list, and would fill memory. */
const MOST_MERGED_ROWS = 4_000_000;

/** The merges that cover a row. */
export function mergesAt(sheet: Sheet, row: number): readonly Merge[] {
  let known = byRow.get(sheet);
  if (!known) {
    known = new Map();
    let covered = 0;
    for (const merge of sheet.merges) {
      const bottom = Math.min(merge.bottom, sheet.rows.length - 1);
      covered += Math.max(0, bottom - merge.top + 1);
      if (covered > MOST_MERGED_ROWS) break;
      for (let at = merge.top; at <= bottom; at++) known.set(at, [...(known.get(at) ?? []), merge]);
    }
    byRow.set(sheet, known);
  }
  return known.get(row) ?? NO_MERGES;
}

export class MappingError extends Error {
  constructor(
    message: string,
    readonly messageEn: string,
  ) {
    super(message);
    this.name = 'MappingError';
  }
}

/** The header that a mapping tells of. @throws MappingError for a column that is not there. */
export function headByMapping(sheet: Sheet, mapping: ListMapping): ListHead {
  const from = mapping.headerRow === undefined ? (findHead(sheet)?.from ?? 0) : mapping.headerRow - 1;
  const to = lastRowOf(sheet, from);
  const width = Math.max(0, ...sheet.rows.slice(0, to + 20).map((row) => row.length));
  const labels = Array.from({ length: width }, (_, column) => {
    const words = new Set<string>();
    for (let row = from; row <= to; row++) words.add(cellAt(sheet, row, column).trim());
    return [...words].filter((word) => word !== '').join('／');
  });
  const columns: Partial<Record<ColumnRole, number[]>> = {};
  for (const role of COLUMN_ROLES) {
    const given = mapping.columns[role];
    if (given === undefined) continue;
    const several = (Array.isArray(given) ? given : [given]) as readonly (string | number)[];
    columns[role] = several.map((one) => columnOf(one, labels, role));
  }
  return { from, to, columns, labels };
}

function columnOf(given: string | number, labels: readonly string[], role: ColumnRole): number {
  if (typeof given === 'number') {
    if (Number.isInteger(given) && given >= 1) return given - 1;
  } else {
    const plain = (words: string) => words.replace(/\s+/gu, '');
    const named = labels.findIndex((label) =>
      [label, ...label.split('／')].some((words) => plain(words) === plain(given)),
    );
    if (named >= 0) return named;
    if (/^[A-Z]{1,3}$/u.test(given))
      return [...given].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  }
  throw new MappingError(
    `映射 ${role}：应为表头中的列名、列号或列标，但得到：${given}（表头有：${labels.filter(Boolean).join('、')}）`,
    `mapping of ${role}: expected a header, a column's number or letter, but got: ${given}`,
  );
}
