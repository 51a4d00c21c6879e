import { find } from './support';

/** [what the case shows, text, the mentions' texts, their titles, their document numbers] */
const CASES: [string, string, string[], (string | null)[], (string | null)[]][] = [
  [
    'a title between marks',
    '贯彻《优化营商环境条例》。',
    ['《优化营商环境条例》'],
    ['优化营商环境条例'],
    [null],
  ],
  [
    'a document number in brackets belongs to the mention',
    '制定《某办法》（沙科局发〔2022〕15号）等',
    ['《某办法》（沙科局发〔2022〕15号）'],
    ['某办法'],
    ['沙科局发〔2022〕15号'],
  ],
  [
    'half-width and square brackets are normalised in the number, not in the text',
    '《某通知》(渝府办发[2019]108号)',
    ['《某通知》(渝府办发[2019]108号)'],
    ['某通知'],
    ['渝府办发〔2019〕108号'],
  ],
  [
    'an order number without its issuer',
    '按照《某市规定》（第329号令）',
    ['《某市规定》（第329号令）'],
    ['某市规定'],
    ['第329号令'],
  ],
  [
    'nested marks make one mention',
    '印发《关于贯彻〈某条例〉的意见》',
    ['《关于贯彻〈某条例〉的意见》'],
    ['关于贯彻〈某条例〉的意见'],
    [null],
  ],
  [
    'nested marks of the same kind do too',
    '印发《关于印发《工作要点》的通知》',
    ['《关于印发《工作要点》的通知》'],
    ['关于印发《工作要点》的通知'],
    [null],
  ],
  [
    'adjacent marks are two mentions',
    '执行《行政处罚法》《行政许可法》',
    ['《行政处罚法》', '《行政许可法》'],
    ['行政处罚法', '行政许可法'],
    [null, null],
  ],
  [
    'a mark never closed ends with what looks like a title',
    '落实《某某管理办法的要求，加强管理。',
    ['《某某管理办法'],
    ['某某管理办法'],
    [null],
  ],
  [
    'a mark never closed does not swallow the next title',
    '落实《某某条例、《某某办法》。',
    ['《某某条例', '《某某办法》'],
    ['某某条例', '某某办法'],
    [null, null],
  ],
  [
    'a title broken across lines is put together',
    '落实《重大行政决策\n  程序暂行条例》。',
    ['《重大行政决策\n  程序暂行条例》'],
    ['重大行政决策程序暂行条例'],
    [null],
  ],
  [
    'the State’s name and a year of amendment are no part of the title',
    '《中华人民共和国公司法（2018年修正）》',
    ['《中华人民共和国公司法（2018年修正）》'],
    ['公司法'],
    [null],
  ],
  [
    '（试行） outside the marks is part of the title',
    '印发《某办法》（试行）',
    ['《某办法》（试行）'],
    ['某办法（试行）'],
    [null],
  ],
  [
    'traditional characters are matched, the text stays as it is',
    '貫徹《中華人民共和國政府信息公開條例》',
    ['《中華人民共和國政府信息公開條例》'],
    ['政府信息公开条例'],
    [null],
  ],
  [
    'bare names of the catalogue are found',
    '严格按照行政处罚法、行政许可法办理，政府信息公开条例施行以来',
    ['行政处罚法', '行政许可法', '政府信息公开条例'],
    ['行政处罚法', '行政许可法', '政府信息公开条例'],
    [null, null, null],
  ],
  [
    'a bare name takes 中华人民共和国 with it',
    '遵守中华人民共和国安全生产法',
    ['中华人民共和国安全生产法'],
    ['安全生产法'],
    [null],
  ],
  [
    'a region before a bare name makes it the local work',
    '对照浙江省优化营商环境条例，查找不足',
    ['浙江省优化营商环境条例'],
    ['浙江省优化营商环境条例'],
    [null],
  ],
  [
    'a county or district does too',
    '对照沙坪坝区优化营商环境条例，查找不足',
    ['沙坪坝区优化营商环境条例'],
    ['沙坪坝区优化营商环境条例'],
    [null],
  ],
  [
    'a derived title is not the law itself',
    '依据行政许可法实施办法办理',
    ['行政许可法实施办法'],
    ['行政许可法实施办法'],
    [null],
  ],
  [
    'a document number alone',
    '认真执行国办发〔2016〕5号文件',
    ['国办发〔2016〕5号'],
    [null],
    ['国办发〔2016〕5号'],
  ],
  [
    'an order number alone, with its issuer and without the word before it',
    '根据国务院令第713号和主席令第七十号',
    ['国务院令第713号', '主席令第七十号'],
    [null, null],
    ['国务院令第713号', '主席令第七十号'],
  ],
  [
    'a number in front of its title',
    '公布国务院令第722号《优化营商环境条例》',
    ['国务院令第722号《优化营商环境条例》'],
    ['优化营商环境条例'],
    ['国务院令第722号'],
  ],
  [
    'serial and 号 turned round by a scan',
    '落实沙府发〔2019〕号15文件',
    ['沙府发〔2019〕号15'],
    [null],
    ['沙府发〔2019〕15号'],
  ],
  [
    '其实施细则 stands for that of the source before',
    '落实《某举措》及其实施细则',
    ['《某举措》', '其实施细则'],
    ['某举措', '某举措实施细则'],
    [null, null],
  ],
  [
    'a name given by 以下简称 is in force from there on',
    '按照《某市某区工作办法》（以下简称《办法》）办理。《办法》第三条规定',
    ['《某市某区工作办法》', '《办法》第三条'],
    ['某市某区工作办法', '某市某区工作办法'],
    [null, null],
  ],
  [
    'names in everyday use are found without marks: 新公司法, 党章, 两高解释',
    '依照新公司法第十条、两高解释第三条，遵守党章第四条，增强党章意识。',
    ['新公司法第十条', '两高解释第三条', '党章第四条'],
    ['公司法', '两高解释', '中国共产党章程'],
    [null, null, null],
  ],
  [
    'a short name alone in brackets is in force from there on',
    '根据《关于示例文书送达的公约》（示例送达公约）办理。示例送达公约另有规定的，从其规定。',
    ['《关于示例文书送达的公约》', '示例送达公约'],
    ['关于示例文书送达的公约', '关于示例文书送达的公约'],
    [null, null],
  ],
  [
    'brackets around whose paper it is give no name',
    '根据《示例办法》（财政部规定）办理，按照财政部规定执行。',
    ['《示例办法》'],
    ['示例办法'],
    [null],
  ],
  [
    'a name given in quotes is found without marks',
    '依照《进出口商品检验法》（以下简称“商检法”）办理，修改后的商检法规定',
    ['《进出口商品检验法》', '商检法'],
    ['进出口商品检验法', '进出口商品检验法'],
    [null, null],
  ],
  [
    'a name given in marks is found in marks only',
    '按照《某某申报指南》（以下简称《指标体系》）办理，完善指标体系，对照《指标体系》',
    ['《某某申报指南》', '《指标体系》'],
    ['某某申报指南', '某某申报指南'],
    [null, null],
  ],
  [
    'a bracket may hold the number and the name',
    '落实《某意见》（国发〔2010〕33号，以下简称《意见》）。《意见》指出',
    ['《某意见》（国发〔2010〕33号，以下简称《意见》）', '《意见》'],
    ['某意见', '某意见'],
    ['国发〔2010〕33号', '国发〔2010〕33号'],
  ],
  [
    '该条例 takes the source before it',
    '落实《某某条例》，该条例规定',
    ['《某某条例》', '该条例'],
    ['某某条例', '某某条例'],
    [null, null],
  ],
  [
    'an antecedent of another kind stops an anaphor',
    '落实《某某条例》和《某某清单》，该条例规定',
    ['《某某条例》', '《某某清单》', '该条例'],
    ['某某条例', '某某清单', null],
    [null, null, null],
  ],
  [
    '该条例实施细则 is a work of its own',
    '落实《某某条例》，该条例实施细则规定',
    ['《某某条例》', '该条例实施细则'],
    ['某某条例', '某某条例实施细则'],
    [null, null],
  ],
  [
    '上述规定 behind a list takes none of it',
    '落实《甲规定》《乙规定》，上述规定',
    ['《甲规定》', '《乙规定》'],
    ['甲规定', '乙规定'],
    [null, null],
  ],
  [
    '法 before 规定 or 制定 ends its name',
    '按照行政处罚法规定办理，根据宪法制定',
    ['行政处罚法', '宪法'],
    ['行政处罚法', '宪法'],
    [null, null],
  ],
  [
    'the heading of a law is no mention of it',
    '中华人民共和国行政处罚法\n\n依照宪法制定。',
    ['宪法'],
    ['宪法'],
    [null],
  ],
  [
    'a known name with an article behind it stands after any word',
    '在物品中藏匿刑法第一百五十一条规定的货物',
    ['刑法第一百五十一条'],
    ['刑法'],
    [null],
  ],
  [
    'the end of a longer title is no mention of a shorter one',
    '当事人在调解仲裁法第十条规定的组织，依据劳动合同法第三十条和调解仲裁法第十六条',
    ['调解仲裁法第十条', '劳动合同法第三十条', '调解仲裁法第十六条'],
    ['调解仲裁法', '劳动合同法', '调解仲裁法'],
    [null, null, null],
  ],
  [
    'nor of one that no catalogue has, behind a word of reference',
    '依照职工教育法第三条、中小学教育法第二条，按照民办高等教育法第二条',
    ['职工教育法第三条', '中小学教育法第二条', '民办高等教育法第二条'],
    ['职工教育法', '中小学教育法', '民办高等教育法'],
    [null, null, null],
  ],
  [
    'words that can be of no title leave the known name as it is',
    '依照上述公司法第三条，依照国务院行政许可法第三条，构成刑法第二百条，比照民事诉讼法第三条，必须拥护宪法',
    ['公司法第三条', '行政许可法第三条', '刑法第二百条', '民事诉讼法第三条', '宪法'],
    ['公司法', '行政许可法', '刑法', '民事诉讼法', '宪法'],
    [null, null, null, null, null],
  ],
  [
    'between the State and a known name there is a longer title',
    '根据中华人民共和国土地增值税暂行条例第三条',
    ['中华人民共和国土地增值税暂行条例第三条'],
    ['土地增值税暂行条例'],
    [null],
  ],
  [
    'a name no catalogue has counts with an article behind it',
    '应当依照商检法第四条制定',
    ['商检法第四条'],
    ['商检法'],
    [null],
  ],
  [
    'the date before an order is no part of its issuer',
    '1988年11月3日原国家工商行政管理局令第1号公布',
    ['国家工商行政管理局令第1号'],
    [null],
    ['国家工商行政管理局令第1号'],
  ],
  [
    'what is no legal source is kept',
    '在《人民日报》发表，编写《读本》',
    ['《人民日报》', '《读本》'],
    ['人民日报', '读本'],
    [null, null],
  ],
  [
    'an article after the title belongs to the mention',
    '依照《某条例》第十条第（二）项办理',
    ['《某条例》第十条第（二）项'],
    ['某条例'],
    [null],
  ],
  [
    'an organ, its 关于 and a kind of document make a title without marks',
    '这就是全国人民代表大会常务委员会关于刑法第三百一十三条的解释中规定的情形',
    ['全国人民代表大会常务委员会关于刑法第三百一十三条的解释'],
    ['全国人民代表大会常务委员会关于刑法第三百一十三条的解释'],
    [null],
  ],
  [
    'an unknown 纲要 behind a verb that takes one is a title without marks',
    '制定促进共同富裕行动纲要，推进改革',
    ['促进共同富裕行动纲要'],
    ['促进共同富裕行动纲要'],
    [null],
  ],
  [
    'single marks hold a title that ends like one',
    '落实〈某某工作条例〉，填报〈某某表〉',
    ['〈某某工作条例〉'],
    ['某某工作条例'],
    [null],
  ],
  [
    'single marks do not reach beyond their sentence or paragraph',
    '〈某某。其实施细则〉，〈某某。\n\n工作条例〉，〈某某\n\n工作条例〉',
    [],
    [],
    [],
  ],
  [
    'a name defined without marks is found where a document can stand',
    '根据《某某休假条例》（以下简称条例），制定本办法。不依照条例及本办法规定的，条例化管理。',
    ['《某某休假条例》', '条例'],
    ['某某休假条例', '某某休假条例'],
    [null, null],
  ],
  [
    'the parts of a code stand between its name and the article',
    '触犯刑法分则第九章第三百九十八条，取消刑法原第155条第3项的罪名',
    ['刑法分则第九章第三百九十八条', '刑法原第155条第3项'],
    ['刑法', '刑法'],
    [null, null],
  ],
  [
    'an article said of what was just named, whatever word stands before it',
    '除刑法第三百九十八条外，依法构成第三百九十七条规定的犯罪',
    ['刑法第三百九十八条', '第三百九十七条'],
    ['刑法', '刑法'],
    [null, null],
  ],
  [
    'a defined short name with 实施细则 behind it is another work',
    '根据《示例计量法》（以下简称示例量法）处罚。依照示例量法、示例量法实施细则处罚',
    ['《示例计量法》', '示例量法', '示例量法实施细则'],
    ['示例计量法', '示例计量法', '示例计量法实施细则'],
    [null, null, null],
  ],
  [
    'articles in the cells of a table are those of the law in its head',
    '| 刑法条文 | 罪名 |\n|---|---|\n| 第152条第2款 | 甲罪 |\n| 第244条之一 | 乙罪 |',
    ['刑法', '第152条第2款', '第244条之一'],
    ['刑法', '刑法', '刑法'],
    [null, null, null],
  ],
];

describe('forms of citation', () => {
  it.each(CASES)('%s', (_name, text, texts, titles, numbers) => {
    const found = find(text);
    expect(found.map((citation) => citation.text)).toEqual(texts);
    expect(found.map((citation) => citation.title)).toEqual(titles);
    expect(found.map((citation) => citation.documentNumber)).toEqual(numbers);
    for (const citation of found) expect(text.slice(citation.start, citation.end)).toBe(citation.text);
  });

  it.each([
    ['a road', '走出第二条路，守住第一条线'],
    ['law in general', '坚持依法行政，根据有关规定办理，严格按照法律法规执行'],
    ['legal persons and legal rules', '公司法人治理、行政法规清理、监察法治建设'],
    ['days and oaths', '开展国家宪法日、宪法宣传周活动，组织宪法宣誓，弘扬宪法精神'],
    ['case numbers', '（2021）渝0106行初15号判决'],
    ['years and quantities in brackets', '近三年（2019）共办理15号线拆迁'],
    ['an article without a law', '第三条规定的内容'],
    ['an everyday 本方案', '本方案自印发之日起实施'],
    ['其 without a source', '其实施细则尚未出台'],
    ['an unknown longer name', '普及示例教育法知识'],
    ['documents in general', '落实好有关条例，制定地方条例，修订各项规划纲要'],
    ['preceding words that are no places', '目前条款不足，沿用以前款式'],
    ['前款 outside a law', '违反前款规定的，责令改正'],
  ])('%s cites nothing', (_name, text) => expect(find(text)).toEqual([]));

  it('takes the places an amending decision names for those of the work it amends, paragraphs on', () => {
    const found = find(
      '对《甲规定》作如下修改：\n\n一、将第五条第二款修改为：“按照《乙办法》办理。”\n\n二、删除第九条。',
    );
    expect(found.map(({ text, title }) => [text, title])).toEqual([
      ['《甲规定》', '甲规定'],
      ['第五条第二款', '甲规定'],
      ['《乙办法》', '乙办法'],
      ['第九条', '甲规定'],
    ]);
  });

  it('rests 第三十二条 on the law named before in the paragraph, and on none in the next', () => {
    const found = find('《行政处罚法》作了修订。其中第三十二条规定了从轻。\n\n第三十三条另有规定。');
    expect(found.map(({ text, title, antecedent }) => [text, title, antecedent])).toEqual([
      ['《行政处罚法》', '行政处罚法', null],
      ['第三十二条', '行政处罚法', 0],
    ]);
  });
});
