/** What the interface says, in Chinese and in English. `{name}` is filled in. */
const MESSAGES = {
  'app.name': ['依据', 'Yiju'],
  'app.motto': [
    '从政府报告的一句话，到支持它的那一条法律。',
    'From what a report says, to the rule behind it.',
  ],
  'app.skip': ['跳到正文', 'Skip to content'],
  'app.views': ['各页', 'Views'],
  'nav.search': ['检索', 'Search'],
  'nav.reports': ['报告', 'Reports'],
  'nav.years': ['历年', 'Years'],
  'nav.graph': ['图谱', 'Graph'],
  'nav.review': ['审校', 'Review'],
  'nav.import': ['导入', 'Import'],
  'language.other': ['English', '中文'],
  'theme.light': ['浅色', 'Light'],
  'theme.dark': ['深色', 'Dark'],
  'theme.auto': ['随系统', 'Auto'],
  'theme.label': ['颜色', 'Colours'],

  'state.loading': ['正在读取…', 'Loading…'],
  'state.retry': ['重试', 'Try again'],
  'state.away': ['连不上服务', 'The server is away'],
  'state.away.why': [
    '没有得到答复：服务可能已停止，或网络中断。页上已有的内容仍可阅读。',
    'No answer came: the server may have stopped, or the network is down. What is on the page can still be read.',
  ],
  'state.busy': ['请求太多', 'Too many requests'],
  'state.busy.why': ['请稍候片刻再试。', 'Wait a moment and try again.'],
  'state.denied': ['没有权限', 'Not allowed'],
  'state.refused': ['无法答复', 'This cannot be answered'],
  'state.missing': ['没有这一页', 'There is no such page'],
  'state.missing.why': [
    '地址可能抄写有误，或所指内容已不在库中。',
    'The address may be misspelt, or what it names is no longer held.',
  ],
  'state.missing.home': ['回到检索', 'Back to search'],
  'action.close': ['关闭', 'Close'],
  'action.more': ['再看一些', 'More'],
  'action.print': ['打印', 'Print'],
  'action.copyLink': ['复制本页地址', 'Copy this address'],
  'action.copied': ['已复制', 'Copied'],
  'action.notCopied': ['浏览器不允许复制', 'The browser would not copy'],
  'action.graph': ['在图谱中看', 'Show in the graph'],

  'search.label': ['检索举措、文件与条文', 'Search measures, sources and articles'],
  'search.placeholder': ['如：政府信息公开　申请人', 'e.g. 政府信息公开 申请人'],
  'search.hint': [
    '按 / 到此处，↓ 进入结果，回车打开。词以空格分开，每词至少两字。',
    'Press / to come here, ↓ for the results, Enter to open. Words of two characters or more, set apart by spaces.',
  ],
  'search.short': ['每词至少两字，再写一个字即可。', 'Each word needs two characters; write one more.'],
  'search.none': ['没有找到', 'Nothing found'],
  'search.none.why': [
    '没有条文、文件或举措同时含有这些词。可减少词数，或放宽左侧的条件。',
    'No article, source or measure holds all these words. Use fewer of them, or widen the conditions.',
  ],
  'search.count': ['共 {count} 项', '{count} results'],
  'search.facets': ['条件', 'Conditions'],
  'search.kinds': ['找什么', 'What'],
  'search.levels': ['效力级别', 'Level'],
  'search.years': ['报告年度', 'Report years'],
  'search.from': ['自', 'from'],
  'search.to': ['至', 'to'],
  'search.inForceOn': ['此日有效', 'In force on'],
  'search.clear': ['清除条件', 'Clear'],
  'search.holdings': [
    '收录 {reports} 份报告中的 {measures} 项举措，其中 {citations} 处引用、{linked} 处已归结；{sources} 部文件，{texts} 个版本有全文，共 {articles} 条。',
    '{reports} reports with {measures} measures; {citations} citations, {linked} of them resolved; {sources} sources, {texts} versions in full text, {articles} articles.',
  ],

  'reports.title': ['报告', 'Reports'],
  'reports.undated': ['年度不详', 'Year unknown'],
  'reports.none': ['尚无报告', 'No reports yet'],
  'reports.none.why': [
    '用 yiju import reports 或“导入”页加入报告。',
    'Add some with yiju import reports or on the Import page.',
  ],

  'report.outline': ['目录', 'Contents'],
  'report.asOf': ['依据以 {day} 为准', 'Rules as on {day}'],
  'report.citations': ['{count} 处引用', '{count} citations'],
  'report.legend': ['图例', 'Key'],
  'report.legend.relation': ['底色示关系', 'Tint: relation'],
  'report.legend.outcome': ['线型示归结', 'Line: what it came to'],
  'report.choose': ['选一处引用', 'Choose a citation'],
  'report.choose.why': [
    '正文里加线的名称都可选：此处列出当时有效的规定、它的上位依据，以及它支持的其他举措。',
    'Every underlined name can be chosen. Here you will see the rule then in force, the bases above it, and the other measures it supports.',
  ],
  'report.previous': ['上一处', 'Previous'],
  'report.next': ['下一处', 'Next'],
  'report.suggest': ['推断的条文', 'Inferred articles'],

  'rule.title': ['所引规定', 'The rule cited'],
  'rule.inForce': ['{day} 时的版本', 'As on {day}'],
  'rule.effective': ['{day} 起施行', 'in force from {day}'],
  'rule.until': ['至 {day} 前', 'until {day}'],
  'rule.promulgated': ['{day} 公布', 'promulgated {day}'],
  'rule.noVersion': ['当日的版本不详', 'The version of that day is not known'],
  'rule.noText': ['未收录这一版本的全文', 'The text of this version is not held'],
  'rule.whole': ['引的是整部文件，未指明条款。', 'The source as a whole is cited; no article is named.'],
  'rule.pinpointNotHeld': ['指明 {pinpoint}，其文本未收录。', 'It names {pinpoint}, whose text is not held.'],
  'rule.superseded': [
    '所引文件在报告所述之时已被取代或废止（{day} 起）。',
    'The source cited had been replaced or repealed by then (from {day}).',
  ],
  'rule.supersededBy': ['由下列文件取代', 'Replaced by'],
  'rule.ambiguous': [
    '有几部文件同此名称，未作取舍：',
    'Several sources go by this name; none has been chosen:',
  ],
  'rule.notHeld': ['写法完整，但这部文件未收录。', 'Well-formed, but this source is not held.'],
  'rule.notLegal': [
    '这是书籍、报刊或清单之类，不是法律渊源。',
    'A book, a newspaper or a list: not a legal source.',
  ],
  'rule.why': ['何以如此归结', 'Why it was resolved so'],
  'rule.confidence': ['把握 {percent}%', '{percent}% sure'],
  'rule.open': ['打开全文', 'Open the source'],
  'chain.title': ['上位依据', 'The bases above'],
  'chain.none': ['未见其上位依据：文本未写明，或未收录。', 'No basis is known: not stated, or not held.'],
  'chain.evidence': ['凭', 'By'],
  'supported.title': ['它支持的其他举措', 'Other measures it supports'],
  'supported.none': ['没有其他举措引用它。', 'No other measure cites it.'],
  'supported.count': ['{count} 项', '{count}'],
  'suggest.title': ['可能相关的条文（推断）', 'Articles that may apply (inferred)'],
  'suggest.why': [
    '下列条文由程序按字句推断，报告并未引用；供查证，不作依据。',
    'These were inferred from wording by a program. The report does not cite them: check before relying on them.',
  ],
  'suggest.none': ['没有推断的条文。', 'Nothing was inferred.'],
  'cite.title': ['引用格式', 'Cite as'],
  'cite.plain': ['条文', 'Plain'],
  'cite.dated': ['带文号', 'With number'],
  'cite.gbt7714': ['GB/T 7714', 'GB/T 7714'],
  'cite.copy': ['复制', 'Copy'],
} as const satisfies Record<string, readonly [chinese: string, english: string]>;

export type MessageKey = keyof typeof MESSAGES;
export type Language = 'zh' | 'en';
export type Values = Record<string, string | number>;

export function message(language: Language, key: MessageKey, values: Values = {}): string {
  const text: string = MESSAGES[key][language === 'zh' ? 0 : 1];
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
