/** What a figure counts: the noun after it (86家企业), or the one before (发布政务信息280余条). */

const CLAUSE = '，。；：！？、,;:!?“”"（）()《》〈〉\n\r';
/** Words a counted noun does not go beyond: verbs, conjunctions and the like. */
const STOPS = (
  '领取 发放 办理 开展 参加 完成 进行 得到 获得 实现 落实 受理 达到 增长 增加 减少 下降 提高 提升 参与 通过 纳入 脱贫 投产 ' +
  '及时 积极 全部 全面 有效 减免 补助 补贴 分别 同比 均为 以及 并且 已经 正在 可以 需要 得以 用于 涉及 包括 其中 组织 引导 向 对 为 ' +
  '和 与 及 并 等 或 在 由 至 到 从 比 较 已 均 被 把 将 让 使 给 是 以 驰援 成为 喜迎 喜迁 实行 惠及 淘汰'
)
  .split(' ')
  .sort((left, right) => right.length - left.length);
/** Verbs a noun before a figure follows. */
const VERBS = (
  '承接 发放 发布 收到 办理 受理 开展 举办 召开 组织 完成 制定 出台 印发 修订 修改 清理 废止 公开 公布 新增 新建 新设 建成 兑付 ' +
  '查处 查办 处理 调处 化解 审查 审核 审理 参加 走访 惠及 覆盖 下达 安排 投入 拨付 争取 实现 推出 取消 下放 减免 压减 ' +
  '降低 减少 增加 解决 改造 提供 签订 签约 引进 招录 聘用 选派 选聘 设立 征集 采纳 回复 答复 报送 发行 ' +
  '完善 提升 提高 推送 张贴 接待 接受 接听 排查 立案 移送 帮助 资助 救助 淘汰 置换 评查 抽查 配备'
)
  .split(' ')
  .sort((left, right) => right.length - left.length);
/** Words between a noun and its figure. */
const LINKS = (
  '总额超过 总量超过 分别为 分别达 均达到 增加到 增加至 提高到 提高至 下降到 下降至 上升到 上升至 降低到 达到了 稳定在 控制在 ' +
  '保持在 首次超过 首次突破 达到 均为 均达 降至 降到 增至 升至 超过 突破 增长 增加 减少 下降 上升 提高 降低 上涨 涨幅 共计 ' +
  '累计 合计 总计 仅为 平均为 平均 年均 实际 不低于 不超过 不少于 高于 低于 达 为 是 共 约 近 超 逾 在 仅 已 到 至 了 各 均 净 压减 延长 首次 日均 每天 每年 同比 环比 要 拟 已过去 按 高达 由 从 将 再 又 分别 继续'
)
  .split(' ')
  .sort((left, right) => right.length - left.length);
const TIME = /^(?:年|周|天|分钟|个?小时|个月|个?工作日)$/u;
const MAX = 20;
/** A figure's own sentence words, which count nothing. */
const EMPTY =
  /^(?:同比|比上年|比去年|较上年|全年|其中|今年|去年|预计|进一步|将|把|为|但|去年末|年末|每年|每月|平均拟|再|又|都|也|还|共|约|的|了|来|多)+/u;

const TAIL = /(?:网上|线上|首次|日均|每天|净增|要|的|也|都)+$/u;
const JUNK = /^占|^(?:上述|安排|其中|全国|全省|全市|全区|累计|已过去|增长|下降|左右|以上|以下)$/u;

export function countedBy(text: string, start: number, end: number, unit: string | null): string | null {
  // A length of time counts nothing but itself.
  if (unit !== null && TIME.test(unit)) return null;
  return after(text, end, unit === null || /^[万亿]+$/u.test(unit)) ?? before(text, start);
}

/** `bare`: no classifier stands between, so that the noun itself comes first (14亿中国人的饭碗). */
function after(text: string, end: number, bare: boolean): string | null {
  let from = end;
  while (text[from] === ' ' || text[from] === '　') from++;
  let stop = from;
  while (
    stop < text.length &&
    stop - from < MAX &&
    !CLAUSE.includes(text[stop]!) &&
    !/[0-9０-９]/u.test(text[stop]!)
  )
    stop++;
  let noun = text.slice(from, stop);
  const cut = text[stop] ?? '';
  // 1项涉嫌违反《…》的政策措施: the noun stands after the title.
  if (cut === '《') {
    const close = text.slice(stop, stop + 80).indexOf('》的');
    if (close >= 0) return after(text, stop + close + 2, bare);
    return null;
  }
  const of = bare ? noun.indexOf('的') : noun.lastIndexOf('的');
  if (of > 0 && bare) noun = noun.slice(0, of);
  else if (of > 0 && of < noun.length - 1) noun = noun.slice(of + 1);
  else if (of === 0) noun = noun.slice(1);
  for (const word of STOPS) {
    let at = noun.indexOf(word);
    if (word === '等' && at > 0 && '高中初平同'.includes(noun[at - 1]!)) at = noun.indexOf(word, at + 1);
    // A stop word of one character inside a name of two, such as 对象, is let be at the very start.
    if (
      at > 0 ||
      (at === 0 &&
        !(word.length === 1 && /^(?:对象|中小|中心|内设|中介|以上|前期|后续|向导|并购|为民)/u.test(noun)))
    )
      noun = noun.slice(0, at);
  }
  return tidy(noun);
}

function before(text: string, start: number): string | null {
  let from = start;
  while (
    from > 0 &&
    start - from < MAX * 2 &&
    !'，。；：！？,;:!?\n\r“”（）()《》'.includes(text[from - 1]!) &&
    !/[0-9０-９%％]/u.test(text[from - 1]!)
  )
    from--;
  let noun = text.slice(from, start);
  noun = noun.replace(/^[-*+•\s]{0,20}(?:\[[ xX]\]\s?)?(?:[一二三四五六七八九十]{1,3}[是要])?/u, '');
  // In a table the cell before names what this one counts.
  const cells = noun.split('|').map((cell) => cell.trim());
  noun = cells.length > 1 && cells.at(-1) === '' ? cells.at(-2)! : cells.at(-1)!;
  for (let changed = true; changed; ) {
    changed = false;
    for (const word of LINKS) {
      if (noun.endsWith(word)) {
        noun = noun.slice(0, -word.length);
        changed = true;
        break;
      }
    }
  }
  const compared = noun.search(/[比较](?:上|去|前|往|同期|预|改)/u);
  if (compared >= 0) noun = noun.slice(0, compared);
  // Behind another figure (3万元提高到10万元) only what a verb or a list sets apart is its own.
  if (/[0-9０-９%％]/u.test(text[from - 1] ?? '') && afterFirstVerb(noun) === 0) {
    const next = noun.search(/[、和及]/u);
    if (next < 0) return null;
    noun = noun.slice(next + 1);
  }
  const list = noun.lastIndexOf('等');
  if (list >= 0 && list < noun.length - 1) noun = noun.slice(list + 1);
  noun = noun.slice(afterFirstVerb(noun));
  // 市场主体每天新增: the verb right before the figure is no part of the noun.
  const verb = VERBS.find((word) => noun.endsWith(word));
  if (verb) noun = noun.slice(0, -verb.length);
  const parts = noun.split('、');
  // 参考率、合格率: both are counted; otherwise the last of a list is.
  const same = parts.length > 1 && parts.every((part) => part.at(-1) === parts[0]!.at(-1));
  return tidy(same ? noun : parts.at(-1)!);
}

/** 组织开展执法检查 → 执法检查: past the first verb and those that stand right behind it. */
function afterFirstVerb(noun: string): number {
  let cut = 0;
  let first = noun.length;
  for (const verb of VERBS) {
    const at = noun.indexOf(verb);
    // 覆盖率, 增加值: part of a noun.
    if (
      at >= 0 &&
      at < first &&
      at + verb.length < noun.length &&
      !'值率度量额性面'.includes(noun[at + verb.length]!)
    ) {
      first = at;
      cut = at + verb.length;
    }
  }
  for (;;) {
    const next =
      cut > 0
        ? VERBS.find((verb) => noun.startsWith(verb, cut) && cut + verb.length < noun.length)
        : undefined;
    if (!next) return cut;
    cut += next.length;
  }
}

function tidy(noun: string): string | null {
  const clean = noun.trim().replace(EMPTY, '').replace(TAIL, '').trim();
  return clean.length >= 2 &&
    !JUNK.test(clean) &&
    clean.length <= MAX &&
    /^[\p{Script=Han}A-Za-z、+]+$/u.test(clean)
    ? clean
    : null;
}
