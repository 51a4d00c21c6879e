/**
 * How a measure stands to what it cites, read from its own words: the nearest governing verb before the mention
 * in its clause; then words behind it (对《…》进行修订); then the list or clause it continues.
 */
import type { Relation } from '../../model/terms';
import type { Mention, Range } from '../find/mention';
import type { NormalisedText } from '../normalise';

export interface RelationFound {
  relation: Relation;
  /** The deciding words, in the normalised text. */
  cue: Range | null;
}

/** A verb that governs a mention. NONE says something else of it, and shields it from verbs farther off. */
type CueRelation = Exclude<Relation, 'BASIS'> | 'BREACH' | 'LIGHT' | 'NONE';

const CUES: Record<CueRelation, string> = {
  IMPLEMENTS:
    '贯彻 落实 执行 实施 施行 遵守 恪守 严守 践行 推行 履行 兑现 抓好 贯彻落实 落到实处 落地见效 落地落实 落细落实 落地生根',
  ACCORDS_WITH: '按照 依据 根据 依照 遵照 参照 比照 对照 对标 遵循 围绕 符合 紧扣 基于 依托 对表 参考',
  ISSUES:
    '提请 制定 制订 印发 出台 发布 公布 颁布 制发 拟定 拟订 起草 草拟 编制 编印 编写 编纂 汇编 下发 推出 签发 审议通过 会议通过 审定 形成 建立 颁行 制作 代拟 立法 联合发文 报请审议',
  AMENDS: '修订 修改 修正 修编 完善 调整 健全 修缮 修改完善 修订完善',
  REPEALS: '废止 清理 清理废止 宣布失效 失效 取消 停止执行 撤销 废除 终止执行 不再执行',
  REMEDIES_BREACH_OF: '',
  STUDIES:
    '学习 研学 研读 研讨 自学 学懂 学透 领学 培训 传达 学习宣传 宣传学习 学习研讨 学习传达 导学 学习领会 领会 深学 集中学 必学 学法 学深悟透 悟透 研习 通读 精读',
  MENTIONS: '',
  BREACH: '违反 违背 触犯 抵触 不符合 不符 相违背',
  LIGHT: '推进 推动 促进 完成 开展 启动 做好 加快 配合 参与 组织 确保 保障 加强 强化 深化',
  NONE: '涉及 宣传 宣讲 解读 讲解 普及 公开 公示 报送 提交 上报 审查 审核 评估 征求 发放 悬挂 张贴 介绍 荣获 获得 申报 签订 签署 填写 送达 刊登 撰写 参加 观看 上线 开设 转发',
};

/** Words that contain a cue and are none, and nouns made of one. */
const NOT_A_CUE =
  /^(?:实施(?:细则|方案|意见|办法|条例|纲要|规定|计划|主体|情况|以来|后|前)|(?:施行|印发|出台|颁布|发布|公布)(?:以来|后|之后|前|之前|以前)|执行力|执行(?:标准|情况)|学习(?:中心组|型|强国|制度|计划|纲要|教育读本)|落实(?:情况|机制)|履行情况|根据地|调整后|形成合力|清理(?:情况|工作机制|机制)|建立健全|培训(?:班|机构|中心)|公开(?:条例|年度)|审查制度|取消后|编制(?:数|内))/u;

interface Cue {
  word: string;
  relation: CueRelation;
}

const CUE_LIST: Cue[] = (Object.keys(CUES) as CueRelation[]).flatMap((relation) =>
  CUES[relation]
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ word, relation })),
);
/** Cues by their last character, longest first, so that a clause is read once from its end. */
const BY_LAST = index((word) => word[word.length - 1]!);
const BY_FIRST = index((word) => word[0]!);

function index(key: (word: string) => string): Map<string, Cue[]> {
  const map = new Map<string, Cue[]>();
  for (const cue of [...CUE_LIST].sort((a, b) => b.word.length - a.word.length)) {
    map.set(key(cue.word), [...(map.get(key(cue.word)) ?? []), cue]);
  }
  return map;
}

/** What else has to be said of a breach for the measure to remedy it. */
const REMEDY =
  /整改|纠正|纠治|查处|处罚|罚款|警告|没收|处分|处理|整治|立案|督促|问责|追责|打击|制止|惩处|清退|责令|约谈|治理|清理|废止|修改/u;

const CLAUSE_END = new Set('，：');
const LONGEST_CONTEXT = 240;
/** Stands for an earlier mention in a clause, so that its words are not taken for cues. */
const HOLE = '\ufffc';

/**
 * The relation of `mentions[at]`; `earlier` holds those already found for the mentions before it, `holed` is the text
 * of `withHoles`.
 */
export function relationOf(
  normalised: NormalisedText,
  holed: string,
  mentions: readonly Mention[],
  at: number,
  earlier: readonly RelationFound[],
): RelationFound {
  const mention = mentions[at]!;
  const sentence = sentenceAround(normalised, mention);
  const before = holed.slice(sentence.start, mention.start);
  const after = holed.slice(mention.end, sentence.end);
  const previous = at > 0 && mentions[at - 1]!.end > sentence.start ? earlier[at - 1]! : null;

  // 《A》、《B》和《C》等: one verb governs the list.
  const begin = mention.hint && mention.hint.end === mention.start ? mention.hint.start : mention.start;
  const gap = previous ? normalised.text.slice(mentions[at - 1]!.end, begin) : null;
  if (previous && gap !== null && isGlue(withoutIssuer(gap))) return previous;

  const clause = lastClause(before);
  const offset = mention.start - clause.length;
  const tail = firstClause(after);

  // 在《…日报》发表: where something appeared.
  if (/在[\ufffc、和及与]*$/u.test(clause)) return MENTIONED;
  const light = /(?:对(?![标照表比接])|将|把|就|以)[^\ufffc，]{0,16}(?:\ufffc[、和及与]?)*$/u.exec(clause);
  if (light) {
    // 以落实《…》为契机: the verb within counts.
    const within = light[0].startsWith('以') ? cueBefore(light[0].slice(1), offset + light.index + 1) : null;
    if (within && GOVERNS.has(within.relation)) return settle(within, clause, offset, after);
    const behind =
      cueAfter(tail, mention.end, light[0].startsWith('以')) ??
      taught(tail, mention.end) ??
      behindList(after, tail, mention.end, light[0]);
    if (behind) return behind;
  }
  // 结合省政府《…》要求: with what follows, it is gone by.
  const joined = JOINED_WITH.exec(clause.replace(ISSUERS, ''));
  if (joined && WHAT_IT_ASKS.test(tail)) {
    const start = offset + joined.index;
    return { relation: 'ACCORDS_WITH', cue: { start, end: start + 2 } };
  }
  // 同宪法和基本法实施相关的制度: only what the thing spoken of has to do with.
  if (/[同与跟和][\ufffc、和及与]*$/u.test(clause) && CONCERNS.test(tail)) return MENTIONED;
  const found = cueBefore(clause, offset);
  // 推动《…协定》尽早生效实施 says of the source that it comes into being, not that it is carried out.
  if (found?.relation === 'LIGHT' && COMES_INTO_BEING.test(tail)) return MENTIONED;
  if (found && found.relation !== 'LIGHT') return settle(found, clause, offset, after);
  const behind = cueAfter(tail, mention.end, light?.[0].startsWith('以') ?? false);
  if (behind) return behind;
  if (found)
    return light || !LIGHT_IMPLEMENTS.test(found.word)
      ? MENTIONED
      : { relation: 'IMPLEMENTS', cue: found.cue };
  // ，《B》…: a clause that begins with the mention goes on with what governed the one before.
  if (
    clause.replace(CONJUNCTIONS, '').replace(ISSUERS, '') === '' &&
    previous &&
    previous.relation !== 'MENTIONS' &&
    gap !== null
  ) {
    return CONTINUES.test(gap.replace(ISSUERS, '')) ? previous : MENTIONED;
  }
  return listGoesOn(before, clause, tail, mention.start) ?? MENTIONED;
}

/** 对《甲》等法律，以及《乙》等法规的学习: the verb stands behind the last of the list. */
function behindList(after: string, tail: string, offset: number, light: string): RelationFound | null {
  if (!light.startsWith('对') || !/^，(?:以及|和|及)/u.test(after.slice(tail.length))) return null;
  const next = firstClause(after.slice(tail.length + 1));
  return cueAfter(next.replace(/^(?:以及|和|及)/u, ''), offset + tail.length + 1, false);
}

/** 集中学习了重要指示，《甲》以及《乙》等: a list that began with what is no source goes on with the sources. */
function listGoesOn(before: string, clause: string, tail: string, start: number): RelationFound | null {
  if (clause !== '' || !before.endsWith('，') || !/^\ufffc*(?:[、和及与]|以及)/u.test(tail)) return null;
  const earlier = lastClause(before.slice(0, -1));
  const cue = cueBefore(earlier, start - 1 - earlier.length);
  return cue?.relation === 'STUDIES' && /^学习|学/u.test(cue.word)
    ? { relation: 'STUDIES', cue: cue.cue }
    : null;
}

/** 以及某办公室《…》: whose it is stands between, and no verb. */
function withoutIssuer(gap: string): string {
  const found =
    /(?<=以及|[和及与、])[\u4e00-\u9fff]{2,24}(?:办公室|办公厅|委员会|人民政府|政府|[部委局厅署院])(?:印发的|下发的)?$/u.exec(
      gap,
    );
  return found && (cueBefore(found[0].replace(/(?:印发|下发)的$/u, ''), 0)?.relation ?? 'NONE') === 'NONE'
    ? gap.slice(0, found.index)
    : gap;
}

const JOINED_WITH = /结合$/u;
const WHAT_IT_ASKS = /^(?:的)?(?:有关|相关|具体)?(?:要求|精神|规定|部署|内容)/u;

/** 将《…》纳入普法责任清单. */
function taught(tail: string, offset: number): RelationFound | null {
  const found = /^[^，。]{0,12}?(?:纳入|列入|列为|作为)[^，。]{0,10}?(?=普法)/u.exec(tail);
  if (!found) return null;
  const start = offset + found[0].length;
  return { relation: 'STUDIES', cue: { start, end: start + 2 } };
}

const GOVERNS = new Set<CueRelation>(['IMPLEMENTS', 'STUDIES', 'ISSUES', 'AMENDS', 'REPEALS']);
const COMES_INTO_BEING = /^[^，。]{0,24}?(?:签署|生效|谈判|签订|商签|批准|升级)/u;
const CONCERNS = /^[\ufffc、和及与]*[^，。]{0,4}(?:相关|有关|相适应|相衔接|相配套|相一致|不一致|不相适应)/u;
export const MENTIONED: RelationFound = { relation: 'MENTIONS', cue: null };
const LIGHT_IMPLEMENTS = /^(?:推进|推动|促进|深化)$/u;
const CONJUNCTIONS = /^(?:以及|包括|特别是|尤其是|并|同时|如|即|及|和|与|其中)+/u;
/** 省委, 市委、市政府, 国务院办公厅 right before a title: whose it is. */
const ISSUERS =
  /(?:(?:党中央|中共中央|中央|国务院|全国人大|教育部|财政部|司法部|[省市区县州]|自治区)(?:办公厅|办公室|委|政府|人大|常委会)?(?:办公厅|办公室|办)?[、和]?){1,4}(?:印发的|下发的|出台的|制定的|关于)?$/u;
/** What may stand between two parts of one enumeration that commas divide. */
const CONTINUES =
  /^[^。；]{0,40}(?:等[^，。；]{0,16}|规定|要求|精神|任务)?，(?:以及|包括|特别是|尤其是|及|和|与)?$/u;

interface CueFound {
  word: string;
  relation: CueRelation;
  cue: Range;
}

/** The last cue of a clause. Of 修订印发 the change counts, not the issue. */
function cueBefore(clause: string, offset: number): CueFound | null {
  // A preposition of one character counts only right before the marks.
  const single = /(?:按|依|据|照)$/u.exec(clause);
  if (single && !/(?:依据|根据|按照|依照|遵照|参照|对照|比照)$/u.test(clause)) {
    const end = offset + clause.length;
    return { word: single[0], relation: 'ACCORDS_WITH', cue: { start: end - 1, end } };
  }
  for (let end = clause.length; end > 0; end--) {
    for (const cue of BY_LAST.get(clause[end - 1]!) ?? []) {
      const start = end - cue.word.length;
      if (start < 0 || !clause.startsWith(cue.word, start)) continue;
      if (NOT_A_CUE.test(clause.slice(start, start + 8)) || isAttribute(clause, start, end, cue)) continue;
      if (
        clause[end] === '、' &&
        !BY_FIRST.get(clause[end + 1] ?? '')?.some(({ word }) => clause.startsWith(word, end + 1))
      ) {
        // 标准制定、政府采购、享受《…》: one of several nouns.
        if (clause[end + 1] !== HOLE) continue;
      }
      const found = { ...cue, cue: { start: offset + start, end: offset + end } };
      return withinCluster(clause, start, offset, found);
    }
  }
  return null;
}

/** 国务院印发的《…》, 新修订《…》: tells what the source is, not what the measure does with it. */
function isAttribute(clause: string, start: number, end: number, cue: Cue): boolean {
  if (!ATTRIBUTES.has(cue.relation)) return false;
  const behind = clause.slice(end);
  if (/^(?:通过|实施|施行|生效|颁布|出台|发布|公布|印发)?后?的[\ufffc、和与]*$/u.test(behind)) return true;
  // 新制定《…》 makes it; 新修订《…》 says which is meant.
  return clause[start - 1] === '新' && behind.length < 4 && !/^(?:制定|出台|编制|印发)$/u.test(cue.word);
}
const ATTRIBUTES = new Set<CueRelation>(['ISSUES', 'AMENDS', 'NONE', 'REPEALS']);

/** Verbs side by side: 修订印发 amends, 学习宣传 studies, 宣传学习 studies. */
function withinCluster(clause: string, start: number, offset: number, found: CueFound): CueFound {
  const head = clause.slice(Math.max(0, start - 6), start).replace(/[、并和及与或后再]+$/u, '');
  const skipped = start - Math.max(0, start - 6) - head.length;
  const cue = (BY_LAST.get(head[head.length - 1] ?? '') ?? []).find((candidate) =>
    head.endsWith(candidate.word),
  );
  if (!cue) return found;
  const wins =
    (found.relation === 'ISSUES' && cue.relation === 'AMENDS') ||
    (/^(?:实施|施行)$/u.test(found.word) && (cue.relation === 'ISSUES' || cue.relation === 'AMENDS')) ||
    (found.relation === 'NONE' && cue.relation === 'STUDIES') ||
    (found.relation === 'LIGHT' && cue.relation !== 'NONE');
  if (!wins) return found;
  const end = offset + start - skipped;
  return { ...cue, cue: { start: end - cue.word.length, end } };
}

/** The first cue behind the mention in its clause: 对《…》进行修订, 《…》落地见效, 以《…》为依据. */
function cueAfter(tail: string, offset: number, takenAsBasis: boolean): RelationFound | null {
  if (takenAsBasis) {
    const basis = /^[^，。]{0,8}为(?:依据|遵循|指引|指导|准绳|抓手|主线|统领|标准|基础|遵照|引领|契机)/u.exec(
      tail,
    );
    if (basis) {
      const end = offset + basis[0].length;
      return { relation: 'ACCORDS_WITH', cue: { start: end - 2, end } };
    }
  }
  // The rest of a list comes first: 对《甲》《乙》进行清理.
  const first = /^[\ufffc、和及与]*/u.exec(tail)![0].length;
  const stop = tail.indexOf(HOLE, first);
  const reach = Math.min(stop < 0 ? tail.length : stop, first + FARTHEST_BEHIND);
  for (let start = first; start < reach; start++) {
    for (const cue of BY_FIRST.get(tail[start]!) ?? []) {
      if (!tail.startsWith(cue.word, start) || BEHIND_IGNORED.has(cue.word)) continue;
      if (NOT_A_CUE.test(tail.slice(start, start + 8)) && !/^学习(?:中心组|计划)/u.test(tail.slice(start)))
        continue;
      if (cue.relation === 'LIGHT' || cue.relation === 'NONE' || cue.relation === 'BREACH') continue;
      return {
        relation: cue.relation,
        cue: { start: offset + start, end: offset + start + cue.word.length },
      };
    }
  }
  return null;
}

const FARTHEST_BEHIND = 24;
/** Behind a mention these belong to the next thing said: 《…》要求按照…, 《…》规定建立…. */
const BEHIND_IGNORED = new Set([
  '按照',
  '依据',
  '根据',
  '依照',
  '围绕',
  '符合',
  '建立',
  '形成',
  '基于',
  '履行',
  '兑现',
  '健全',
  '调整',
]);

function settle(found: CueFound, clause: string, offset: number, after: string): RelationFound {
  if (found.relation === 'BREACH') {
    const negated = NEGATED.test(clause.slice(0, found.cue.start - offset));
    const remedied = !negated && (REMEDY.test(clause) || REMEDY.test(after.slice(0, 60)));
    return { relation: remedied ? 'REMEDIES_BREACH_OF' : 'MENTIONS', cue: found.cue };
  }
  if (found.relation === 'NONE' || found.relation === 'LIGHT')
    return { relation: 'MENTIONS', cue: found.cue };
  return { relation: found.relation, cue: found.cue };
}

const NEGATED = /(?:未|无|没有|不存在|杜绝|防止|避免|不得|严禁)[^，]{0,8}$/u;

function isGlue(gap: string): boolean {
  return (
    (gap.length <= 24 &&
      /^(?:[、和及与，]|以及|还有|并|（[^（）]{0,14}）|等[^，。；、和及与]{0,14}(?=[、和及与]))*$/u.test(
        gap,
      ) &&
      !/，$/u.test(gap)) ||
    gap === ''
  );
}

function lastClause(before: string): string {
  for (let at = before.length - 1; at >= 0; at--) {
    if (CLAUSE_END.has(before[at]!)) return before.slice(at + 1);
  }
  return before;
}

function firstClause(after: string): string {
  for (let at = 0; at < after.length; at++) {
    if (CLAUSE_END.has(after[at]!)) return after.slice(0, at);
  }
  return after;
}

function sentenceAround(normalised: NormalisedText, mention: Range): Range {
  const { text } = normalised;
  let start = mention.start;
  while (start > 0 && mention.start - start < LONGEST_CONTEXT) {
    if (endsSentence(text, start - 1) || endsLine(normalised, start)) break;
    start--;
  }
  let end = mention.end;
  while (end < text.length && end - mention.end < LONGEST_CONTEXT) {
    if (endsSentence(text, end) || (end > mention.end && endsLine(normalised, end))) break;
    end++;
  }
  return { start, end };
}

/** By code, as it is asked of every character around every mention. */
function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === FULL_STOP || code === SEMICOLON || code === EXCLAMATION || code === QUESTION;
}

const [FULL_STOP, SEMICOLON, EXCLAMATION, QUESTION] = [...'。；！？'].map((each) => each.charCodeAt(0));

/** A line break ends a sentence unless it cuts a full line in its middle, as in hard-wrapped text. */
function endsLine(normalised: NormalisedText, at: number): boolean {
  const lines = normalised.breaks[at]!;
  if (lines === 0) return false;
  if (lines > 1 || at === 0) return true;
  if ('。；！？：”）'.includes(normalised.text[at - 1]!)) return true;
  if (
    /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十]{1,3}[章节条])/u.test(
      normalised.text.slice(at, at + 6),
    )
  ) {
    return true;
  }
  let line = at - 1;
  while (line > 0 && at - line < 20 && normalised.breaks[line] === 0) line--;
  return at - line < 18;
}

/** The text with every mention in it replaced by one hole each character, so that offsets stay. In text order. */
export function withHoles({ text }: NormalisedText, mentions: readonly Mention[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, hint } of mentions) {
    if (end <= at) continue;
    // 修订前的, 现行 say which version is meant, not what is done with it.
    const from = Math.max(Math.min(start, hint?.start ?? start), at);
    out += text.slice(at, from) + HOLE.repeat(end - from);
    at = end;
  }
  return out + text.slice(at);
}
