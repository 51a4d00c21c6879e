import { parseReport } from '../../../src/domain/reports';

type Expected = [text: string, value: number, unit: string | null, counts?: string | null, bound?: string];

function figuresOf(sentence: string) {
  return parseReport(`一、工作情况\n${sentence}`, { file: 'x.txt' }).figures;
}

const stated: [string, ...Expected[]][] = [
  ['全年向86家企业发放科信贷12179万元。', ['86家', 86, '家', '企业'], ['12179万元', 12179, '万元', '科信贷']],
  ['引导试点银行发放商业贷款3515万元。', ['3515万元', 3515, '万元', '商业贷款']],
  ['发布政策文件、政策解读材料等政务信息280余条，', ['280余条', 280, '条', '政务信息', 'AT_LEAST']],
  ['参考率、合格率均为100%。', ['100%', 100, '%', '参考率、合格率']],
  [
    '认真完成9件区人大代表建议和6件区政协提案办理工作。',
    ['9件', 9, '件', '区人大代表建议'],
    ['6件', 6, '件', '区政协提案'],
  ],
  ['全年共收到政府信息公开申请1条，', ['1条', 1, '条', '政府信息公开申请']],
  ['办理1条 政府信息公开申请。', ['1条', 1, '条', '政府信息公开申请']],
  ['及时整改1项涉嫌违反《公平竞争审查制度实施细则》的政策措施，', ['1项', 1, '项', '政策措施']],
  ['制定2个以区政府名义印发的规范性文件。', ['2个', 2, '个', '规范性文件']],
  ['国内生产总值达到63.6万亿元。', ['63.6万亿元', 63.6, '万亿元', '国内生产总值']],
  ['专项转移支付项目比上年减少1/3以上。', ['1/3以上', 1 / 3, null, '专项转移支付项目', 'AT_LEAST']],
  ['解决6600多万农村人口饮水安全问题。', ['6600多万', 6600, '万', '农村人口饮水安全问题', 'AT_LEAST']],
  ['超过原定的近2万亿元规模。', ['近2万亿元', 2, '万亿元', '规模', 'AT_MOST']],
  ['调查失业率在5.3%以下。', ['5.3%以下', 5.3, '%', '调查失业率', 'AT_MOST']],
  ['贡献率提高3个百分点。', ['3个百分点', 3, '个百分点', '贡献率']],
  ['粮食产量达到1.21万亿斤。', ['1.21万亿斤', 1.21, '万亿斤', '粮食产量']],
  ['培训干部一千余人次。', ['一千余人次', 1000, '人次', undefined, 'AT_LEAST']],
  ['设立3-5个试点。', ['3-5个', 3, '个', '试点', 'AT_LEAST']],
  ['设立3至5个试点。', ['3至5个', 3, '个', '试点', 'AT_LEAST']],
  ['增速为6%－6.5%。', ['6%－6.5%', 6, '%', '增速', 'AT_LEAST']],
  [
    '日均新设企业由5千多户增加到1万6千多户。',
    ['5千多户', 5000, '户', undefined, 'AT_LEAST'],
    ['1万6千多户', 16000, '户', undefined, 'AT_LEAST'],
  ],
  ['出境旅游人次增加到1亿3千多万。', ['1亿3千多万', 130000000, null, undefined, 'AT_LEAST']],
  ['城镇新增就业1352万人。', ['1352万人', 1352, '万人', '就业']],
  ['新增4万多亿元。', ['4万多亿元', 4, '万亿元', undefined, 'AT_LEAST']],
  ['取消评比达标表彰项目149 项。', ['149 项', 149, '项', '评比达标表彰项目']],
  ['实际使用外资1383亿美元。', ['1383亿美元', 1383, '亿美元', '实际使用外资']],
  ['推出8个方面90项政策措施。', ['8个', 8, '个', '方面'], ['90项', 90, '项', '政策措施']],
  ['减少农村贫困人口约1000万。', ['约1000万', 1000, '万', '农村贫困人口', 'ABOUT']],
  ['覆盖率达百分之九十五。', ['百分之九十五', 95, '%', '覆盖率']],
  ['项目减少三分之一。', ['三分之一', 1 / 3, null, '项目']],
  ['办结率高达９８％。', ['９８％', 98, '%', '办结率']],
  ['投入资金1,234.5万元。', ['1,234.5万元', 1234.5, '万元', '资金']],
  ['检查经营主体十余家。', ['十余家', 10, '家', undefined, 'AT_LEAST']],
  ['惠及14亿人口。', ['14亿', 14, '亿', '人口']],
  ['参训不少于40学时。', ['不少于40学时', 40, '学时', undefined, 'AT_LEAST']],
  ['办理时限不超过5个工作日。', ['不超过5个工作日', 5, '个工作日', '办理时限', 'AT_MOST']],
  ['走访企业逾300家。', ['逾300家', 300, '家', '企业', 'AT_LEAST']],
  ['建成高速公路6700多公里。', ['6700多公里', 6700, '公里', '高速公路', 'AT_LEAST']],
  ['为2367户企业减免税费3.56亿元。', ['2367户', 2367, '户', '企业'], ['3.56亿元', 3.56, '亿元', '税费']],
  ['败诉率同比上升3%。', ['3%', 3, '%', '败诉率']],
  ['| 行政处罚 | 1,234件 |', ['1,234件', 1234, '件', '行政处罚']],
  ['查处违法案件12起，罚款35.6万元。', ['12起', 12, '起', '违法案件'], ['35.6万元', 35.6, '万元']],
];

// What the words around a figure tell of the thing counted.
const counting: [string, ...[text: string, counts: string | null][]][] = [
  ['将试点由16个减至10个。', ['16个', '试点'], ['10个', '试点']],
  ['把40项具体任务细化为78项。', ['40项', '具体任务'], ['78项', '具体任务']],
  ['新设服务站点由12个增至30个。', ['12个', '服务站点'], ['30个', '服务站点']],
  [
    '全市研发经费投入达213亿元，同比增长14.6%。',
    ['213亿元', '全市研发经费投入'],
    ['14.6%', '全市研发经费投入'],
  ],
  ['公开规章13件（含新制定5件，修改4件）。', ['13件', '规章'], ['5件', '规章'], ['4件', '规章']],
  ['甲业、乙业增加值分别增长9.5%、10.7%。', ['9.5%', '甲业增加值'], ['10.7%', '乙业增加值']],
  [
    '城镇和农村居民人均可支配收入分别增长4%、6%。',
    ['4%', '城镇居民人均可支配收入'],
    ['6%', '农村居民人均可支配收入'],
  ],
  ['不予公开35件，占4.3%。', ['35件', '不予公开'], ['4.3%', '不予公开']],
  ['覆盖36个国家和地区。', ['36个', '国家和地区']],
  ['通高速公路的县（市、区）达到152个。', ['152个', '通高速公路的县（市、区）']],
  ['建设11个市（州）分中心。', ['11个', '市（州）分中心']],
  ['206个“双重”项目开工建设。', ['206个', '“双重”项目']],
  ['新增专精特新“小巨人”企业81家。', ['81家', '专精特新“小巨人”企业']],
  ['筹集建设保障性租赁住房15.6万套。', ['15.6万套', '保障性租赁住房']],
  ['落实资金27.3亿元，生产原油239万吨。', ['27.3亿元', '资金'], ['239万吨', '原油']],
  ['人均产值从2020年的10.5万元提高到2025年的14万元。', ['10.5万元', '人均产值'], ['14万元', '人均产值']],
  ['PM2.5平均浓度降至25微克/立方米。', ['25微克/立方米', 'PM2.5平均浓度']],
  ['开行货运班列1200列。', ['1200列', '货运班列']],
  ['发放稳岗补贴20 余万元，惠及1.3 万人次。', ['20 余万元', '稳岗补贴'], ['1.3 万人次', null]],
  ['推动50个重点帮扶县振兴发展。', ['50个', '重点帮扶县']],
  ['总投资200亿元的项目开工。', ['200亿元', '总投资']],
];

const leading: [string, string, string | null][] = [
  ['一是县委专题研究法治工作4次；二是开展督察2次。', '4次', '县委专题研究法治工作'],
  ['取消许可事项12项，承接下放15项。', '15项', null],
  ['增值税起征点由3万元提高到10万元。', '10万元', '增值税起征点'],
  ['国内生产总值达到99.1万亿元，增长6.1%。', '6.1%', '国内生产总值'],
  ['各类市场主体每天新增4.5万户。', '4.5万户', '各类市场主体'],
];

const none: [string, string][] = [
  ['a year', '2022年，全局扎实工作。'],
  ['a span of years', '《纲要（2021—2025年）》印发。'],
  ['a day written with a middle dot', '“8·16”沙坪坝疫情发生后，'],
  ['a month and day', '3月5日召开会议。'],
  ['a document number', '印发文件（沙科局发〔2022〕15号）。'],
  ['an order number', '按照（第329号令）规定办理。'],
  ['an article number', '依照第二十七条第二款办理。'],
  ['an article number in digits', '依照第27条办理。'],
  ['round-the-clock service', '落实24小时值班值守要求。'],
  ['a company name', '向中铁十一局五公司兑付。'],
  ['三重一大', '研究“三重一大”事项。'],
  ['互联网+', '开展“互联网+政务服务”。'],
  ['a congress', '学习党的二十大精神。'],
  ['a title with a numeral', '落实十条举措。'],
  ['a rank', '履行第一责任人职责。'],
  ['an idiom', '以“一事一议”形式研究。'],
  ['a doubling in words', '收入翻一番。'],
  ['a five-year plan', '编制“十四五”规划。'],
  ['a hotline', '办好12345热线。'],
  ['a technology', '拓展5G应用。'],
  ['a pollutant', 'PM2.5浓度下降。'],
  ['a formula', '构建“1+3+N”体系。'],
  ['a century in a manner of speaking', '坚持基本路线一百年不动摇。'],
  ['a level of response', '启动一级响应。'],
  ['an unmarked thousand', '千方百计稳就业，服务千家万户。'],
  ['a session', '第十三届全国人民代表大会第三次会议召开。'],
  ['a year in Chinese numerals', '二〇二二年工作。'],
  ['an anniversary', '庆祝成立70周年。'],
  ['a number in a title', '落实《促进就业12条措施》。'],
  ['a number that is a name', '出台稳增长“21条”。'],
];

describe('figures stated in reports', () => {
  test.each(stated)('%s', (sentence, ...expected) => {
    const found = figuresOf(sentence);
    expect(found.map((figure) => figure.text)).toEqual(expected.map(([text]) => text));
    expected.forEach(([, value, unit, counts, bound], index) => {
      const figure = found[index]!;
      expect(figure.value).toBeCloseTo(value, 9);
      expect(figure.unit).toBe(unit);
      if (counts !== undefined) expect(figure.counts).toBe(counts);
      expect(figure.bound).toBe(bound ?? 'EXACT');
      expect(figure.exact).toBe((bound ?? 'EXACT') === 'EXACT');
    });
  });

  test.each(leading)('%s: %s counts %s', (sentence, text, counts) => {
    expect(figuresOf(sentence).find((figure) => figure.text === text)).toMatchObject({ counts });
  });

  test.each(counting)('%s', (sentence, ...expected) => {
    expect(figuresOf(sentence).map(({ text, counts }) => [text, counts])).toEqual(expected);
  });

  test.each(none)('%s is no figure', (_, sentence) => {
    expect(figuresOf(sentence).map((figure) => figure.text)).toEqual([]);
  });

  test.each([
    ['贷款12179万元。', 121_790_000, '元'],
    ['达到63.6万亿元。', 63_600_000_000_000, '元'],
    ['产量1.21万亿斤。', 1_210_000_000_000, '斤'],
    ['装机5000万千瓦。', 50_000_000, '千瓦'],
    ['人口14亿。', 1_400_000_000, null],
    ['走访86家企业。', 86, '家'],
  ])('%s is scaled to its base unit without rounding', (sentence, baseValue, baseUnit) => {
    expect(figuresOf(sentence)[0]).toMatchObject({ baseValue, baseUnit });
  });

  test('a figure points into the leaf that states it', () => {
    const report = parseReport('一、情况\n一是走访。走访86家企业。\n二是放贷。发放贷款3515万元。', {
      file: 'x.txt',
    });
    for (const figure of report.figures) {
      const item = report.items[figure.item]!;
      expect(report.text.slice(figure.start, figure.end)).toBe(figure.text);
      expect(item.kind).toBe('MEASURE');
      expect(figure.start >= item.start && figure.end <= item.end).toBe(true);
    }
    expect(report.figures.map((figure) => report.items[figure.item]!.heading)).toEqual(['走访', '放贷']);
  });
});
