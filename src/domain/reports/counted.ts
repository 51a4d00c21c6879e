/** What a figure counts: the noun after it (86家企业), or the one before (发布政务信息280余条). */

const CLAUSE = '，。；：！？、,;:!?“”"（）()《》〈〉|｜\t\n\r';
/** Words a counted noun does not go beyond: verbs, conjunctions and the like. */
const STOPS = (
  '领取 追回 挽回 发放 办理 开展 参加 完成 进行 得到 获得 实现 落实 受理 达到 增长 增加 减少 下降 提高 提升 参与 通过 纳入 脱贫 投产 ' +
  '及时 积极 全部 全面 有效 减免 补助 补贴 分别 同比 均为 以及 并且 已经 正在 可以 需要 得以 用于 涉及 包括 其中 组织 引导 向 对 为 ' +
  '并 等 或 在 由 至 到 从 比 较 已 均 被 把 将 让 使 给 是 以 驰援 成为 喜迎 喜迁 实行 惠及 淘汰 ' +
  '减至 减到 降至 降到 增至 升至 提至 压减 压缩 缩减 缩短 精简 细化为 调整为 整合为 扩大到 扩展到 提高到 达 超 逾 突破 占 居 位居 ' +
  '振兴发展 就业增收 就业 投入运营 投入使用 建成 开工 完工 投用 竣工 落地 入选 获批 获评 上线 全覆盖 来访 来川 参赛 参会 参训 参与率 落户 签约 同比增长 ' +
  '顺利 正式 陆续 先后 相继 累计 共计 合计 总计 其中 予以 进入 走进 开通 通车 通航 启动 举行 召开 取得 保持 持续 稳步 逐步 不断 稳定 ' +
  '入围 投产 相继 拉动 书面 设置 受益 建立 列入 带动 推动 促进 享受 覆盖 形成 签订 用上 喝上 住上 走上 过上 办结 无 ' +
  '减税 降费 下放 划转 移交 未 不 都 也 还 仍 就 才 又 再 共 约 近 超过 超额 提出 取得'
)
  .split(' ')
  .sort((left, right) => right.length - left.length);
const NAMES_WITH = new Set(['提升', '提高', '促进', '推进', '推动', '就业']);
const NAMED_SO = /^(?:培训班?|工程|行动|专项|项目|计划|活动|会议|中心|改造|试点)/u;
/** Words that begin what is said of a noun, though some names begin with them. */
const SAID_OF_NOUN =
  '荣获 获得 具体负责 赴 前往 适用 逐项 受到 担任 承担 统一 划入 全量 全程 会同 联合 一并 集中开展 已经 依法 年度'.split(
    ' ',
  );
/** Verbs a noun before a figure follows. */
const VERBS = (
  '承接 发放 发布 收到 办理 受理 开展 举办 召开 组织 完成 制定 出台 印发 修订 修改 清理 废止 公开 公布 新增 新建 新设 建成 兑付 ' +
  '查处 查办 处理 调处 化解 审查 审核 审理 参加 走访 惠及 覆盖 下达 安排 投入 拨付 争取 实现 推出 取消 下放 减免 压减 ' +
  '降低 减少 增加 开行 招引 组建 创建 牵头 解决 改造 改建 扩建 续建 审议 提供 签订 签约 引进 招录 聘用 选派 选聘 设立 征集 采纳 回复 答复 报送 发行 ' +
  '完善 提升 提高 推送 张贴 接待 接受 接听 排查 发生 侦办 侦破 破获 查获 抓获 追回 挽回 刊发 刊登 主动公开 作出 出具 免除 公示 接收 办结 立案 移送 帮助 资助 救助 淘汰 置换 评查 抽查 配备 制发 实行 推行 归集 外聘 接入 更新'
)
  .split(' ')
  .sort((left, right) => right.length - left.length);
/** Verbs a noun may hold as well (转移支付, 保障性住房), so that only those at the very start are none of it. */
const FIRST_VERBS =
  '发现 聘请 涉及 出动 动态调整 调整 打掉 捣毁 摧毁 铲除 缴获 扣押 查扣 查封 冻结 拦截 劝阻 止付 培训 轮训 优化 升级改造 争取到位 现场解答 解答 跟进学习 深入学习 传达学习 投用 改善 避免 有效避免 成功避免 布局建设 布局 更新 确保 力争 力促 加快 支持 记录 新改建 扩大 提质 维护提升 维护 退出 新签 升级 减轻 增强 编发 编印 编制 编写 编辑 刊发 刊登 刊载 采写 筹集 筹措 落实 兑现 争取到 到位 归集 募集 发动 动员 带动 吸纳 吸引 引导 培育 培养 认定 评选 评定 建立 建设 打造 搭建 组建 成立 增设 开设 开通 开工 新开工 实施 推进 推动 促成 达成 落地 储备 谋划 盘活 整合 整改 整治 修复 治理 清退 清欠 追回 挽回 检查 巡查 监测 检测 抽检 评估 论证 梳理 归并 精简 取缔 关停 拆除 关闭 罚没 罚款 问责 约谈 通报 曝光 督办 督查 督导 举行 主办 承办 协办 组织开展 集中 宣讲 宣传 解读 制作 拍摄 播放 播出 转发 印制 分发 派发 投放 服务 保障 满足 供应 供给 出口 进口 实现进出口 吞吐 运送 运输 完成投资 引入 对接 开发 获得 荣获 获批 入选 核查 复核 复查 核发 换发 补办 登记 注册 备案 审批 审定 审结 审议 通过 受理并 批复 批准 同意 撤销 纠正 维持 驳回 终止 配置 配套 购置 采购 租用 使用 采用 适用 运用 应用 上线 部署 接入 汇聚 归档 共享 调用 安置 转移 搬迁 帮扶 慰问 关爱 救治 诊疗 收治 接种 减少 压缩 缩短 减轻 节约 节省 降至 腾退'
    .split(' ')
    .sort((left, right) => right.length - left.length);
/** Words between a noun and its figure. */
const LINKS = (
  '总额超过 总量超过 分别为 分别达 均达到 增加到 增加至 提高到 提高至 下降到 下降至 上升到 上升至 降低到 达到了 稳定在 控制在 ' +
  '保持在 首次超过 首次突破 达到 均为 均达 降至 降到 增至 升至 超过 突破 增长 增加 减少 下降 上升 提高 降低 上涨 涨幅 共计 ' +
  '累计 合计 总计 仅为 平均为 平均 年均 实际 不低于 不超过 不少于 高于 低于 达 为 是 共 约 近 超 逾 在 仅 已 到 至 了 各 均 净 持续 至少 年内 缩减 削减 退坡 再降 再增 下调 上调 压减 延长 首次 日均 每天 每年 同比 环比 要 拟 已过去 按 高达 由 从 将 再 又 分别 继续 共有 现有'
)
  .split(' ')
  .sort((left, right) => right.length - left.length);
const TIME = /^(?:年|周|天|分钟|个?小时|个月|个?工作日)$/u;
const MAX = 20;
/** A figure's own sentence words, which count nothing. */
const EMPTY =
  /^(?:要|为|对|以来|并|同比|比上年|比去年|较上年|全年|其中|今年|去年|预计|进一步|将|把|为|但|去年末|年末|每年|每月|平均拟|再|又|都|也|还|共|约|的|了|来|多)+/u;

const TAIL = /(?:网上|线上|首次|日均|每天|净增|要|的|也|都|近|(?<![签条合公制节契])约|超|共|达)+$/u;
const JUNK =
  /^占(?![道地])|^人民币$|^[一二三四五六七八九十两]年$|^(?:目标|部分|任务|左右|水平|上述|安排|其中|全国|全省|全市|全区|累计|已过去|增长|下降|左右|以上|以下)$/u;

/** A figure of the same sentence that comes before, and what it counts. */
export interface Earlier {
  start: number;
  end: number;
  counts: string | null;
  unit: string | null;
}

export function countedBy(
  text: string,
  start: number,
  end: number,
  unit: string | null,
  earlier: readonly Earlier[] = [],
): string | null {
  // A length of time counts nothing but itself, unless it is a time limit or the like.
  if (unit !== null && TIME.test(unit))
    return lasting(before(text, start, unit)) ?? lasting(carriedOn(text, start, unit, earlier));
  const share = unit === '%' || unit === '个百分点' || unit === '倍';
  // 总投资2000亿元的项目: what is so much is told before it.
  const told = text[end] === '的' ? before(text, start, unit) : null;
  return (
    told ??
    (share ? rateOf(text, start, earlier) : null) ??
    (share ? null : after(text, start, end, unit === null || /^[万亿]+$/u.test(unit))) ??
    moneyFor(text, start, unit, earlier) ??
    byWayOf(text, start, unit, earlier) ??
    carriedOn(text, start, unit, earlier) ??
    before(text, start, unit) ??
    (share ? after(text, start, end, false) : null)
  );
}

/** 为1.2万户小微企业减税降费2.3亿元: what was done for those counted, in money. */
function moneyFor(
  text: string,
  start: number,
  unit: string | null,
  earlier: readonly Earlier[],
): string | null {
  const last = earlier.at(-1);
  if (!last?.counts || unit === null || !/元$/u.test(unit) || last.unit === unit) return null;
  const between = text.slice(last.end, start);
  if (!between.startsWith(last.counts)) return null;
  const rest = /^([\u4e00-\u9fff]{4,10})$/u.exec(between.slice(last.counts.length))?.[1];
  return rest && /(?:减税降费|减负|让利|增收|融资)$/u.test(rest) ? rest : null;
}

/** 163名工作人员考法达标率100%: what is said of those counted right before. */
function rateOf(text: string, start: number, earlier: readonly Earlier[]): string | null {
  const last = earlier.at(-1);
  if (!last?.counts) return null;
  const between = text.slice(last.end, start);
  if (!between.startsWith(last.counts)) return null;
  return (
    /^的?([\u4e00-\u9fff]{2,16}[率度]|[\u4e00-\u9fff]{2,16}(?:比例|比重))(?:达到?|为|均为)?$/u.exec(
      between.slice(last.counts.length),
    )?.[1] ?? null
  );
}

/** 达2132亿元，同比增长14.6%; 由494项减到304项; 规章13件（含新制定5件）: what the figure before counts. */
function carriedOn(
  text: string,
  start: number,
  unit: string | null,
  earlier: readonly Earlier[],
): string | null {
  const last = lastOpen(text, start, earlier);
  if (!last) return null;
  let between = text.slice(last.end, start).replace(/[0-9]{4}年的?/gu, '');
  // （其中…42件），本年度办结39件: of what the bracket was about.
  between = between.replace(/^（[^（）]{0,80}）/u, '');
  if (between.length > 40) return null;
  const known = last.counts;
  if (known === null) return null;
  if (last.counts !== null && between.startsWith(last.counts)) between = between.slice(last.counts.length);
  const words = between.replace(/[，、,（(\s；]/gu, '');
  if (/[。！？：:）)]/u.test(between)) return null;
  if (words !== '' && between.includes('；')) return null;
  // 接待来访356批890人次: the same in another measure. A list (84%、40%、59%) is told apart by its own rule.
  if (words === '') return between === '' && last.unit !== unit && unit !== '%' ? known : null;
  const bracketed = /[（(][^（）()]{0,60}$/u.test(text.slice(Math.max(0, start - 60), start));
  if (bracketed && PART.test(words)) return known;
  if (CHANGE.test(words)) return known;
  // 排查隐患47项，已完成整改29项: of the same, as the unit says.
  return DEALT_WITH.test(words) && last.unit === unit ? known : null;
}

/** The last figure before `start` that stands in no bracket closed by then. */
function lastOpen(text: string, start: number, earlier: readonly Earlier[]): Earlier | undefined {
  return earlier.findLast((figure) => isOpen(text, figure.end, start));
}

function isOpen(text: string, end: number, start: number): boolean {
  return !/^[^（(]*[）)]/u.test(text.slice(end, start));
}

/** 收到申请46件，其中通过网站提交40件，占86.9%；当面提交6件: each of what all of them are. */
function byWayOf(
  text: string,
  start: number,
  unit: string | null,
  earlier: readonly Earlier[],
): string | null {
  const clause = /[^，；。\n]{0,40}$/u
    .exec(text.slice(Math.max(0, start - 40), start))![0]
    .replace(/\s/gu, '');
  // 立案89起，罚款2万元，移送公安机关5起: past what was counted between.
  if (!BY_WAY_OF.test(clause) && !DEALT_WITH.test(clause)) return null;
  return (
    earlier.findLast(
      (figure) => figure.unit === unit && figure.counts !== null && isOpen(text, figure.end, start),
    )?.counts ?? null
  );
}

/** 其中通过网站发布59条, 当面提交13件: by which way so many of them came or went. */
const BY_WAY_OF =
  /^(?:其中|另有|包括)?(?:通过|经由|利用|依托|借助|当面|现场|网上|线上|邮寄)[^其]{0,28}?(?:发布|公开|公布|推送|提交|提出|受理|办理|办结|接收|收到)(?:申请表|申请)?(?:的|共|计|了)?$/u;
/** What was done with so many of them. */
const DEALT_WITH =
  /^(?=.*(?:整改|办结|办理|销号|落实|化解|解决|[答回]复|调[处解]|处[置理]|消除|整治|结案|[审侦]结|验收|通过|达标|废止|失效|修[改订]|取消|保留|有效|败诉|胜诉|采纳|移送|撤[销诉]|维持|驳回|受理|总[数量计])|(?:目前|均|已|已经|全部|其中|完成|实现|到位|率|了){2,}$)(?:目前|均|已|已经|全部|按期|按时|及时|当场|当年|当前|现已|其中|完成|成功|整改|办结|办理|销号|落实|化解|解决|答复|回复|调处|处置|处理|消除|整治|到位|调解|结案|审结|侦结|验收|通过|达标|实现|本年度?|年内|废止|宣布|失效|修改|修订|取消|保留|继续|有效|败诉|胜诉|被|采纳|移送(?:[\u4e00-\u9fff]{2,4}(?:机关|部门))?|撤销|撤诉|维持|驳回|受理|总数|总量|总计|达到?|和|共|率|了)+$/u;

/** 同比减少, 分别下降: words that only say how much more or less. */
export function isChange(words: string): boolean {
  return words !== '' && CHANGE.test(words);
}

/** Says which part of it. */
const PART = /^(?:其中|含|包括|新制定|制定|修改|修订|废止|新增|约)+$/u;
/** Only says how much more or less, or which share. */
const CHANGE =
  /^(?:同比|环比|比上年|比去年|较上年|较去年|比上年同期|较上年同期|年均|分别|均|各|实际|名义|累计|每年|平均|其中|继续|首次|再|又|并|已|也|由|从|约|近|超过?|逾|达到?了?|占比?|比重|占全[省市区县国]|提高|提升|增长|增加|上升|上涨|下降|减少|降低|回落|压减|压缩|缩短|缩减|精简|细化|调整|扩大|扩展|增|升|降|减|提|翻|居|为|至|到|[^，。]{0,6}(?:目标|规划)(?:提高|增长)?)+$/u;

/** `bare`: no classifier stands between, so that the noun itself comes first (14亿中国人的饭碗). */
function after(text: string, start: number, end: number, bare: boolean): string | null {
  let from = end;
  while (text[from] === ' ' || text[from] === '　') from++;
  // 5个“千项万亿”重大项目: the noun stands behind the name.
  if (text[from] === '“') {
    const close = text.slice(from, from + 24).indexOf('”');
    if (close > 0) {
      const name = text.slice(from + 1, from + close);
      const noun = after(text, start, from + close + 1, true);
      if (noun !== null) return `“${name}”${noun}`;
      // 3名“法律明白人”。: the name is all that is said.
      return /^[\u4e00-\u9fff]{2,12}$/u.test(name) &&
        `${CLAUSE}和与及等的`.includes(text[from + close + 1] ?? '。')
        ? name
        : null;
    }
  }
  let stop = from;
  while (stop < text.length && stop - from < MAX && !/[0-9０-９]/u.test(text[stop]!)) {
    // 11个市（州）分岛: a short bracket inside a noun is the noun's.
    const bracket =
      stop > from ? /^（[\u4e00-\u9fff、]{1,5}）(?=[\u4e00-\u9fff])/u.exec(text.slice(stop, stop + 8)) : null;
    if (bracket) stop += bracket[0].length;
    else if (CLAUSE.includes(text[stop]!)) break;
    else stop++;
  }
  let noun = text.slice(from, stop);
  const cut = text[stop] ?? '';
  // 1项涉嫌违反《…》的政策措施: the noun stands after the title.
  if (cut === '《') {
    const close = text.slice(stop, stop + 80).indexOf('》的');
    if (close >= 0) return after(text, start, stop + close + 2, bare);
    return null;
  }
  // 2名干部具体负责法治建设的各项工作: what is said of them is none of the noun.
  const said = noun.search(/具体负责|荣获|赴/u);
  if (said >= 2) noun = noun.slice(0, said);
  // 实现对1509家场所的监测: what stands behind 的 is done to them.
  const done = /(?:实现|开展|进行|完成)?(?:对|将|把|向)$/u.test(
    text.slice(Math.max(0, start - 6), start).replace(/(?:全部|共|约|近|超)+$/u, ''),
  );
  const of = bare || done ? noun.indexOf('的') : noun.lastIndexOf('的');
  if (of > 0 && (bare || done)) noun = noun.slice(0, of);
  else if (of > 0 && of < noun.length - 1) noun = noun.slice(of + 1);
  else if (of === 0) noun = noun.slice(1);
  for (const word of STOPS) {
    let at = noun.indexOf(word);
    // 能力提升培训班, 质量提升行动: a name.
    if (at > 0 && NAMES_WITH.has(word) && NAMED_SO.test(noun.slice(at + word.length))) continue;
    if (word.length === 1) while (at > 0 && isInsideWord(noun, at)) at = noun.indexOf(word, at + 1);
    if (word === '等' && at > 0 && '高中初平同'.includes(noun[at - 1]!)) at = noun.indexOf(word, at + 1);
    // A stop word of one character inside a name of two, such as 对象, is let be at the very start.
    if (
      at > 0 ||
      (at === 0 &&
        !(
          word.length === 1 &&
          /^(?:以旧换新|在职|在校|在建|在册|在岗|在编|已建|对象|中小|中心|内设|中介|以上|前期|后续|向导|并购|为民)/u.test(
            noun,
          )
        ))
    )
      noun = noun.slice(0, at);
  }
  for (const word of SAID_OF_NOUN) {
    const at = noun.indexOf(word);
    if (at >= 2) noun = noun.slice(0, at);
  }
  return tidy(withoutNext(noun));
}

/** 行为, 公共, 存在; 居民, 无障碍: the stop word is part of another. */
function isInsideWord(noun: string, at: number): boolean {
  const before = noun.slice(at - 1, at + 1);
  const behind = noun.slice(at, at + 2);
  return (
    /^(?:行为|作为|方向|导向|意向|定向|合并|兼并|存在|潜在|自由|事由|占比|评比|供给|补给|归还|成就|公共|合约|节约|预约|条约|附近|民居|安居|定居|宜居|首都|成都|报到|甚至|可以|评为|服从|随从|校对|应对|核对|结对)$/u.test(
      before,
    ) ||
    /^(?:居民|居住|居家|对象|对口|为民|不动|不良|无障|无人|无线|无证|无主|未成|共享|共建|共同|共有|再生|再就|就医|就学|占地|占道|从业|以上|以下|以内|在校|在职|在建|在编|在岗|在册|在线|被征|被诉|由来|约谈|近视|近海|比赛|比武|比例|还款|还建|向阳|并联)$/u.test(
      behind,
    )
  );
}

/** 国家和地区 is one thing, 建议和 (6件提案) ends before the next. */
function withoutNext(noun: string): string {
  const [first = '', ...rest] = noun.split(/[和与及]/u);
  const second = rest.join('');
  return rest.length === 1 && second.length >= 2 && second.length <= 4 && first.length >= 2 ? noun : first;
}

function lasting(noun: string | null): string | null {
  return noun !== null && /(?:年限|寿命|时限|时间|时长|周期|期限|工龄)$/u.test(noun) ? noun : null;
}

/** Units in which deeds are counted rather than things: 临时救助800万人次. */
const OF_DEEDS = /^[万亿]*(?:人次|次|件|起|例|批次?|场次?|户次|件次)$/u;

/** Units in which papers are counted, rather than what they do: 《…意见》20条 counts its own articles. */
const OF_COPIES = /^[万千]?(?:份|册|本|期|张|余份|余册)$/u;

/** Digits that are a name's: PM2.5浓度, 5G基站. */
const NAMED = /(?:PM2\.5|PM10|[0-9]G)$/u;

function before(text: string, start: number, unit: string | null): string | null {
  // 人均收入从2020年的10.5万元: the year tells when.
  const since = /(?:从|由|自|到)?[0-9]{4}年的$/u.exec(text.slice(Math.max(0, start - 8), start));
  if (since) return before(text, start - since[0].length, unit);
  // 出具《…答复书》1份: the title between marks is what is counted.
  const titled = /《([^《》]{2,20})》(?:共|约|近|各)?$/u.exec(text.slice(Math.max(0, start - 26), start));
  if (titled && (unit === null || OF_COPIES.test(unit))) return titled[1]!;
  let from = start;
  while (from > 0 && start - from < MAX * 2) {
    const char = text[from - 1]!;
    if ('）)'.includes(char)) {
      // 县（市、区）达到152个: what stands in brackets belongs to the noun before them.
      const open = Math.max(text.lastIndexOf('（', from), text.lastIndexOf('(', from));
      if (open < 0 || from - open > 10 || /[0-9０-９。，]/u.test(text.slice(open, from))) break;
      from = open;
    } else if (NAMED.test(text.slice(Math.max(0, from - 5), from))) {
      from -= NAMED.exec(text.slice(Math.max(0, from - 5), from))![0].length;
    } else if (char === '”' && text.slice(Math.max(0, from - 12), from - 1).includes('“')) {
      // 专精特新“小巨人”企业: a name within the noun.
      from = text.lastIndexOf('“', from - 1);
    } else if ('，。；：！？,;:!?\n\r“”（(《》'.includes(char) || /[0-9０-９%％]/u.test(char)) break;
    else from--;
  }
  let noun = text.slice(from, start);
  noun = noun.replace(/^[-*+•\s]{0,20}(?:\[[ xX]\]\s?)?(?:[一二三四五六七八九十]{1,3}[是要])?/u, '');
  // In a table the cell before names what this one counts.
  const cells = noun.split(/[|｜\t]/u).map((cell) => cell.trim());
  if (cells.length > 1 && cells.at(-1) === '') return tidy(cells.at(-2)!);
  noun = cells.at(-1)!;
  for (let changed = true; changed; ) {
    changed = false;
    for (const word of LINKS) {
      if (noun.endsWith(word) && !(word === '约' && /[签条合公制节契]约$/u.test(noun))) {
        noun = noun.slice(0, -word.length);
        changed = true;
        break;
      }
    }
  }
  // 从化区, 从业人员, 自由贸易区: within words.
  const whence = noun.search(/(?<=.{2})(?:从(?![化业政事军师江属众])|(?<![自理缘事])由(?!来))/u);
  if (whence >= 2) noun = noun.slice(0, whence);
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
  if (lasting(noun) !== null) {
    const own = noun.replace(/^(?:压减|压缩|缩短|缩减|平均)+(?=.{4})/u, (cut) =>
      cut.endsWith('平均') ? cut : '',
    );
    return tidy(own);
  }
  // 不予公开35件: what is counted is what was so dealt with.
  if (/^(?:不予|予以|未予|无法)[\u4e00-\u9fff]{2}$/u.test(noun)) return noun;
  noun = noun.replace(
    /^(?:[全我本][国省市县区州局委厅院](?:系统)?)?(?:共有|现有|拥有|共)(?=[\u4e00-\u9fff]{2})/u,
    '',
  );
  noun = noun.replace(/^研究(?=.{2,}(?:议题|事项|问题)$)/u, '');
  noun = noun.slice(afterFirstVerb(noun.slice(firstVerbs(noun))) + firstVerbs(noun));
  // 政务公开专栏主动公开信息: the first verb was part of a name.
  for (const verb of ['主动公开', '公开发布']) {
    const at = noun.indexOf(verb);
    if (at >= 0 && /^[^率度量权栏]./u.test(noun.slice(at + verb.length))) noun = noun.slice(at + verb.length);
  }
  // 排查出…, 覆盖有…: what belongs to the verb.
  if (noun.length > 3) noun = noun.replace(/^(?:出(?![口租版产境资动])|有(?=[^“]*“))/u, '');
  // 市场主体每天新增: the verb right before the figure is no part of the noun.
  const verb = VERBS.find((word) => noun.endsWith(word));
  if (verb && !(OF_DEEDS.test(unit ?? '') && noun.length >= 4) && !/.{4}投入$/u.test(noun))
    noun = noun.slice(0, -verb.length);
  // 市、区 in brackets are no list.
  const parts = noun.split(/、(?![^（）()]*[）)]|[^“”]*”)/u);
  // 参考率、合格率: both are counted; otherwise the last of a list is.
  const same = parts.length > 1 && parts.every((part) => part.at(-1) === parts[0]!.at(-1));
  const own = same ? noun : parts.at(-1)!;
  // 群众身边的体育场地设施: the noun proper stands behind 的.
  const of = own.lastIndexOf('的');
  return tidy(
    (of > 0 && own.length - of > 2 && !own.includes('（') ? own.slice(of + 1) : own).replace(
      /^关于(?=“)/u,
      '',
    ),
  );
}

/** 筹集建设保障性租赁住房 → how much of it the verbs at its start take. */
function firstVerbs(noun: string): number {
  let cut = 0;
  for (;;) {
    // 生产原油, but 生产总值.
    if (/^生产(?![总线能安力经资要性许])/u.test(noun.slice(cut)) && noun.length - cut >= 4) {
      cut += 2;
      continue;
    }
    const rest = noun
      .slice(cut)
      .replace(
        /^(?:全年|今年|本年|去年|年内|同时|已|共|累计|先后|积极|成功|全面|大力|持续|集中|以来|依法依规|依法|统一|并|新|再|又|[全我本](?:国|省|市|县|区|州|系统)(?=[\u4e00-\u9fff]{4})){1,3}/u,
        '',
      );
    const from = noun.length - rest.length;
    const verb = FIRST_VERBS.find(
      (word) =>
        rest.startsWith(word) &&
        rest.length >= word.length + 2 &&
        !isPartOfNoun(word, rest.slice(word.length)) &&
        (word === '退出' || !'值率度量额性面型费品力业商者所站队类厅器规总产班'.includes(rest[word.length]!)),
    );
    if (!verb) return cut;
    cut = from + verb.length;
    // 优化审批服务事项: what is made better is a thing, though it begins like a verb.
    if (/^(?:优化|完善|简化|规范)$/u.test(verb)) return cut;
  }
}

/** 解读材料, 整改完成率: the verb belongs to the name of the thing. */
function isPartOfNoun(verb: string, rest: string): boolean {
  return (
    /^[\u4e00-\u9fff]{2,3}率$/u.test(rest) ||
    (/^(?:解读|宣传|培训|服务|监测|检测|登记|审批)$/u.test(verb) &&
      /^(?:材料|资料|事项|课程|视频|产品|信息|案例|平台|机构|中心|站点|网点|人员|队伍|基地|场所|设施|设备)$/u.test(
        rest,
      ))
  );
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
      !(verb === '公开' && /(?:信息|政务|事务|村务|党务)$/u.test(noun.slice(0, at))) &&
      !(verb === '投入' && /(?:研发|经费|资金|财政|科技|创新)$/u.test(noun.slice(0, at))) &&
      at + verb.length < noun.length &&
      !'值率度量额性面型业'.includes(noun[at + verb.length]!)
    ) {
      first = at;
      cut = at + verb.length;
    }
  }
  for (;;) {
    if (cut > 0 && noun[cut] === '并') cut++;
    const next =
      cut > 0
        ? VERBS.find(
            (verb) =>
              noun.startsWith(verb, cut) &&
              cut + verb.length < noun.length &&
              !'值率度量额性面型业'.includes(noun[cut + verb.length]!),
          )
        : undefined;
    // 覆盖抽查事项: 事项 alone is no name of a thing.
    if (!next || ALONE.test(noun.slice(cut + next.length))) return cut;
    cut += next.length;
  }
}

const ALONE = /^(?:事项|工作|申请|案件|活动|任务|情况|清单)$/u;

function tidy(noun: string): string | null {
  const clean = noun
    .trim()
    .replace(/^”/u, '')
    .replace(EMPTY, '')
    .replace(/^占(?=.{2,}(?:份额|比重|比例)$)/u, '')
    .replace(/(?<![高初中平同对均])等$/u, '')
    .replace(TAIL, '')
    .replace(/^[和与及、]+|[和与及、]+$/gu, '')
    .trim();
  return clean.length >= 2 &&
    !isVerb(clean) &&
    !JUNK.test(clean) &&
    clean.length <= MAX &&
    /^[\p{Script=Han}A-Za-zⅠ-Ⅻ、+&（）“”0-9.]+$/u.test(clean)
    ? clean
    : null;
}

function isVerb(word: string): boolean {
  return (VERBS.includes(word) || FIRST_VERBS.includes(word)) && !/^(?:罚款|出口|进口)$/u.test(word);
}
