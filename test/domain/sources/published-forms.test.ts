/** Files as offices publish them: orders, announcements, notices, letterheads. The words are invented. */
import type { ParsedSource } from '../../../src/domain/model/source';
import { layoutFree, parseSource, renderSource } from '../../../src/domain/sources';

function read(lines: readonly string[], file = 'a.txt', branch?: string): ParsedSource {
  return parseSource(lines.join('\n\n'), { file, branch });
}

const ARTICLES = ['第一章　总则', '第一条　为了示例，制定本办法。', '第二条　示例应当明白。'];

interface Form {
  lines: string[];
  title: string;
  number: string | null;
  promulgated: string | null;
  effective: string | null;
  issuer?: string;
  level?: string;
}

const FORMS: Record<string, Form> = {
  'an order of the State Council': {
    lines: [
      '中华人民共和国国务院令',
      '第9722号',
      '《示例环境条例》已经2019年10月8日国务院第66次常务会议通过，现予公布，自2020年1月1日起施行。',
      '总理　某某某',
      '2019年10月22日',
      '示例环境条例',
      ...ARTICLES,
    ],
    title: '示例环境条例',
    number: '国务院令第9722号',
    promulgated: '2019-10-22',
    effective: '2020-01-01',
    issuer: '国务院',
    level: 'ADMIN_REGULATION',
  },
  'an order on lines of their own, its title again with its history': {
    lines: [
      '中华人民共和国',
      '国务院令',
      '（第9588号）',
      '　　《中华人民共和国示例船舶条例》已经2011年2月16日国务院第144次常务会议通过，现予公布，自2011年5月1日起施行。',
      '总　理　　某某某',
      '二〇一一年三月二日',
      '中华人民共和国示例船舶条例',
      '（2011年3月2日中华人民共和国国务院令第9588号公布　自2011年5月1日起施行）',
      ...ARTICLES,
    ],
    title: '示例船舶条例',
    number: '国务院令第9588号',
    promulgated: '2011-03-02',
    effective: '2011-05-01',
    issuer: '国务院',
  },
  'an order of the President': {
    lines: [
      '中华人民共和国主席令（第九十七号）',
      '《中华人民共和国示例监督法》已由中华人民共和国第十三届全国人民代表大会常务委员会第二十五次会议于2021年1月22日修订通过，现予公布，自2021年7月15日起施行。',
      '中华人民共和国主席　某某某',
      '2021年1月22日',
      '中华人民共和国示例监督法',
      ...ARTICLES,
    ],
    title: '示例监督法',
    number: '主席令第九十七号',
    promulgated: '2021-01-22',
    effective: '2021-07-15',
  },
  'an order of a ministry, the title over two lines': {
    lines: [
      '中华人民共和国公安部令',
      '第9160号',
      '《示例机关办理示例案件程序规定》已经2020年7月6日公安部部务会议审议通过，现予发布，自2020年9月1日起施行。',
      '部　长　某某某',
      '2020年7月20日',
      '示例机关办理示例案件',
      '程序规定',
      ...ARTICLES,
    ],
    title: '示例机关办理示例案件程序规定',
    number: '公安部令第9160号',
    promulgated: '2020-07-20',
    effective: '2020-09-01',
    issuer: '公安部',
    level: 'DEPARTMENTAL_RULE',
  },
  'an order of two ministries': {
    lines: [
      '国家发展和改革委员会',
      '财政部',
      '令',
      '第9012号',
      '为规范示例管理，我们制定了《示例资金管理办法》，现予公布，自2021年3月1日起施行。',
      '国家发展和改革委员会主任：某某某',
      '财政部部长：某某',
      '2021年1月15日',
      '示例资金管理办法',
      ...ARTICLES,
    ],
    title: '示例资金管理办法',
    number: '国家发展和改革委员会、财政部令第9012号',
    promulgated: '2021-01-15',
    effective: '2021-03-01',
    level: 'DEPARTMENTAL_RULE',
  },
  'an order of a city': {
    lines: [
      '上海市人民政府令第9045号',
      '《上海市示例建议征集规定》已经2021年5月24日市政府第129次常务会议通过，现予公布，自2021年7月1日起施行。',
      '市长　某某',
      '2021年6月1日',
      '上海市示例建议征集规定',
      '第一条　为了示例，制定本规定。',
      '第二条　本规定自2021年7月1日施行。',
    ],
    title: '上海市示例建议征集规定',
    number: '上海市人民政府令第9045号',
    promulgated: '2021-06-01',
    effective: '2021-07-01',
    issuer: '上海市人民政府',
    level: 'LOCAL_GOVERNMENT_RULE',
  },
  'an announcement of a standing committee': {
    lines: [
      '重庆市人民代表大会常务委员会公告',
      '〔六届〕第12号',
      '《重庆市示例水域条例》已于2023年3月30日经重庆市第六届人民代表大会常务委员会第二次会议通过，现予公布，自2023年6月1日起施行。',
      '重庆市人民代表大会常务委员会',
      '2023年3月30日',
      '重庆市示例水域条例',
      '（2023年3月30日重庆市第六届人民代表大会常务委员会第二次会议通过）',
      ...ARTICLES,
    ],
    title: '重庆市示例水域条例',
    number: null,
    promulgated: '2023-03-30',
    effective: '2023-06-01',
    level: 'LOCAL_REGULATION',
  },
  'an announcement of the Supreme Court, its number below': {
    lines: [
      '最高人民法院公告',
      '《最高人民法院关于审理示例纠纷案件适用法律若干问题的规定》已于2020年12月7日由最高人民法院审判委员会第1823次会议通过，现予公布，自2021年1月1日起施行。',
      '最高人民法院',
      '2020年12月23日',
      '法释〔2020〕9917号',
      '最高人民法院',
      '关于审理示例纠纷案件适用法律若干问题的规定',
      '（2020年12月7日最高人民法院审判委员会第1823次会议通过，自2021年1月1日起施行）',
      '第一条　示例纠纷依照本规定。',
      '第二条　本规定自2021年1月1日起施行。',
    ],
    title: '最高人民法院关于审理示例纠纷案件适用法律若干问题的规定',
    number: '法释〔2020〕9917号',
    promulgated: '2020-12-23',
    effective: '2021-01-01',
    level: 'JUDICIAL_INTERPRETATION',
  },
  'a notice that issues an act, under a letterhead': {
    lines: [
      '000123',
      '特急',
      '某某县人民政府文件',
      '某府发〔2023〕12号　　　　签发人：某某某',
      '某某县人民政府',
      '关于印发《某某县养犬管理办法》的通知',
      '各乡镇人民政府，县政府各部门：',
      '《某某县养犬管理办法》已经县政府第30次常务会议审议通过，现印发给你们，请认真贯彻执行。',
      '附件：某某县养犬管理办法',
      '某某县人民政府',
      '2023年5月6日',
      '（此件公开发布）',
      '某某县养犬管理办法',
      ...ARTICLES,
      '第三条　本办法自2023年6月1日起施行，有效期五年。',
      '抄送：县委各部门，县人大常委会办公室，县政协办公室。',
      '某某县人民政府办公室　　　2023年5月6日印发',
    ],
    title: '某某县养犬管理办法',
    number: '某府发〔2023〕12号',
    promulgated: '2023-05-06',
    effective: '2023-06-01',
    issuer: '某某县人民政府',
    level: 'NORMATIVE_DOCUMENT',
  },
  'a notice without marks around the act, the act under 附件': {
    lines: [
      '某某市财政局关于印发某某市示例资金管理暂行办法的通知',
      '某财规〔2022〕3号',
      '各区财政局：',
      '现将《某某市示例资金管理暂行办法》印发给你们，请遵照执行。',
      '某某市财政局',
      '2022年3月4日',
      '附件',
      '某某市示例资金管理暂行办法',
      ...ARTICLES,
      '第三条　本办法自印发之日起施行。',
    ],
    title: '某某市示例资金管理暂行办法',
    number: '某财规〔2022〕3号',
    promulgated: '2022-03-04',
    effective: '2022-03-04',
    issuer: '某某市财政局',
  },
  'a notice that passes on an act of others': {
    lines: [
      '某某市人民政府办公室',
      '关于转发《某某省示例设施管理办法》的通知',
      '某府办发〔2021〕40号',
      '各县人民政府：',
      '现将《某某省示例设施管理办法》转发给你们。',
      '某某市人民政府办公室',
      '2021年4月8日',
      '某某省示例设施管理办法',
      ...ARTICLES,
    ],
    title: '某某省示例设施管理办法',
    number: null,
    promulgated: '2021-04-08',
    effective: null,
  },
  'an opinion of an office with its own head and foot': {
    lines: [
      '某某市生态环境局文件',
      '某环发〔2022〕5号',
      '某某市生态环境局',
      '关于加强示例监测工作的',
      '实施意见',
      '各分局：',
      '一、提高认识。示例监测十分重要。',
      '二、落实责任。各分局应当落实。',
      '附件：1. 示例表',
      '2. 示例图',
      '某某市生态环境局',
      '2022年2月14日',
      '某某市生态环境局办公室　　　　2022年2月14日印发',
    ],
    title: '某某市生态环境局关于加强示例监测工作的实施意见',
    number: '某环发〔2022〕5号',
    promulgated: '2022-02-14',
    effective: null,
    issuer: '某某市生态环境局',
    level: 'NORMATIVE_DOCUMENT',
  },
  'a page with its table of facts': {
    lines: [
      '|索引号： |K0001 |发文机关： |国务院 |',
      '|标题： |示例发票条例 |发文字号： |国务院令第9709号 |',
      '|成文日期： |2019年3月2日 |发布日期： |2019年3月18日 |',
      '示例发票条例',
      ...ARTICLES,
    ],
    title: '示例发票条例',
    number: '国务院令第9709号',
    promulgated: '2019-03-02',
    effective: null,
    issuer: '国务院',
  },
  'facts as databases of law set them': {
    lines: [
      '示例登记条例',
      '【发文字号】国务院令第9701号',
      '【发布日期】2018.10.06',
      '【实施日期】2018.12.01',
      ...ARTICLES,
    ],
    title: '示例登记条例',
    number: '国务院令第9701号',
    promulgated: '2018-10-06',
    effective: '2018-12-01',
  },
  'history on lines without brackets': {
    lines: [
      '示例林木条例',
      '2010年6月1日某某省第十一届人民代表大会常务委员会第十六次会议通过',
      '根据2015年4月1日某某省第十二届人民代表大会常务委员会第二十五次会议《关于修改〈示例林木条例〉的决定》第一次修正',
      '根据2018年7月1日某某省第十三届人民代表大会常务委员会第四次会议《关于修改部分地方性法规的决定》第二次修正',
      ...ARTICLES,
    ],
    title: '示例林木条例',
    number: null,
    promulgated: '2018-07-01',
    effective: null,
  },
  'a number right behind the day': {
    lines: [
      '某某市示例码头管理办法',
      '（2023年5月1日杭州市人民政府令第9088号公布　自2023年7月1日起施行）',
      ...ARTICLES,
    ],
    title: '某某市示例码头管理办法',
    number: '杭州市人民政府令第9088号',
    promulgated: '2023-05-01',
    effective: '2023-07-01',
  },
  'a number right behind a day in numerals, of a body that begins like a day': {
    lines: ['示例渔港办法', '（二〇二〇年十月十日日照市人民政府令第90号公布）', ...ARTICLES],
    title: '示例渔港办法',
    number: '日照市人民政府令第90号',
    promulgated: '2020-10-10',
    effective: null,
  },
};

describe.each(Object.entries(FORMS))('%s', (_, form) => {
  const parsed = read(form.lines);

  it('gives the act its own title, number and days', () => {
    expect({
      title: parsed.title,
      number: parsed.documentNumber,
      promulgated: parsed.promulgatedOn,
      effective: parsed.effectiveOn,
    }).toEqual({
      title: form.title,
      number: form.number,
      promulgated: form.promulgated,
      effective: form.effective,
    });
    if (form.issuer) expect(parsed.issuingBody).toBe(form.issuer);
    if (form.level) expect(parsed.level).toBe(form.level);
  });

  it('keeps what stands around it out of its articles, and loses no word', () => {
    const words = parsed.provisions.map(({ text }) => text).join('\n');
    expect(words).not.toMatch(/抄送|印发给你们|现予|总理|附件：/u);
    expect(parsed.provisions[0]!.path).toMatch(/^(?:ch-1|art-1|preamble)$/u);
    expect(layoutFree(renderSource(parsed))).toHaveLength(layoutFree(parsed.text).length);
  });
});

it('names the notice as what issued the act', () => {
  const parsed = read(FORMS['a notice that issues an act, under a letterhead']!.lines);
  expect(parsed.aliases).toEqual(['某某县人民政府关于印发《某某县养犬管理办法》的通知']);
  expect(parsed.provisions.filter(({ kind }) => kind === 'ARTICLE').map(({ path }) => path)).toEqual([
    'art-1',
    'art-2',
    'art-3',
  ]);
  expect(parsed.provisions.at(-1)!.text).toBe('第三条　本办法自2023年6月1日起施行，有效期五年。');
});

it('a notice whose act is not in the file is the document itself', () => {
  const parsed = read([
    '某某县人民政府关于印发《某某县示例规划》的通知',
    '某府发〔2023〕13号',
    '各乡镇人民政府：',
    '现将《某某县示例规划》印发给你们，请认真贯彻执行。',
    '某某县人民政府',
    '2023年5月7日',
  ]);
  expect(parsed.title).toBe('某某县人民政府关于印发《某某县示例规划》的通知');
  expect([parsed.documentNumber, parsed.promulgatedOn]).toEqual(['某府发〔2023〕13号', '2023-05-07']);
});
