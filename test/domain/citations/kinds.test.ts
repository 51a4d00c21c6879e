import { kindOf } from '../../../src/domain/citations/parse/kinds';
import type { SourceKind } from '../../../src/domain/model/terms';

const CASES: [title: string | null, number: string | null, before: string, kind: SourceKind][] = [
  ['宪法', null, '', 'constitution'],
  ['行政处罚法', null, '', 'law'],
  ['民法典', null, '', 'law'],
  ['外商投资法（草案）', null, '', 'law'],
  ['民法典婚姻家庭编解释（一）', null, '', 'judicial_interpretation'],
  ['公司法司法解释（三）', null, '', 'judicial_interpretation'],
  ['某某法典担保制度解释', null, '', 'judicial_interpretation'],
  ['实施〈某某法〉办法', null, '', 'local_regulation'],
  ['实施〈某某法〉若干规定', null, '', 'local_regulation'],
  ['某某法实施细则', null, '', 'rule'],
  ['某某条例', null, '', 'admin_regulation'],
  ['重庆市某某条例', null, '', 'local_regulation'],
  ['某某自治县自治条例', null, '', 'local_regulation'],
  ['重庆市某某管理办法', '第329号令', '', 'rule'],
  ['重庆市重大行政决策程序规定', null, '', 'rule'],
  ['某某管理规定', '公安部令第160号', '', 'rule'],
  ['重庆市沙坪坝区某某办法', null, '', 'normative_document'],
  ['沙坪坝区政府投资项目管理办法', null, '', 'normative_document'],
  ['某某的通知', '国办发〔2018〕115号', '', 'normative_document'],
  ['关于某某的意见', '中办发〔2020〕1号', '', 'party_policy'],
  ['关于某某的意见', null, '认真落实中共中央办公厅、国务院办公厅', 'party_policy'],
  ['中共中央关于某某的决定', null, '', 'party_policy'],
  ['法治政府建设实施纲要（2015—2020年）', null, '', 'party_policy'],
  ['中国共产党纪律处分条例', null, '', 'party_regulation'],
  ['最高人民法院关于适用某法若干问题的解释（一）', null, '', 'judicial_interpretation'],
  ['关于某某的规定', '法释〔2020〕1号', '', 'judicial_interpretation'],
  ['最高人民法院关于某某问题的批复', '法复〔1993〕5号', '', 'judicial_interpretation'],
  ['关于办理某某案件若干问题的解释', '法（研）发〔1987〕32号', '', 'judicial_interpretation'],
  ['关于某某工作的通知', '法发〔2020〕5号', '', 'normative_document'],
  ['关于某某问题的请示', '某高法〔2021〕215号', '', 'other'],
  ['关于执行〈刑法〉确定罪名的规定', null, '现对最高人民法院', 'judicial_interpretation'],
  ['全国人民代表大会常务委员会关于某某的解释', null, '', 'law'],
  ['国务院关于修改〈某某登记管理办法〉的决定', null, '', 'admin_regulation'],
  ['关于修改〈重庆市实施〈某某法〉办法〉的决定', null, '', 'local_regulation'],
  ['关于某某明码标价的规定', null, '国家发展计划委员会令第8号发布的', 'rule'],
  ['关于修改部分法律的决定', null, '', 'law'],
  ['重庆市某某条例修正案', null, '', 'local_regulation'],
  ['巴黎协定', null, '', 'treaty'],
  ['全国某系统工作规范', null, '', 'normative_document'],
  ['述法清单', null, '', 'other'],
  ['某某学习纲要', null, '', 'other'],
  ['法治日报', null, '', 'other'],
  ['安全生产责任书', null, '', 'other'],
  ['市场准入负面清单（2022年版）', null, '', 'normative_document'],
  [null, '国务院令第713号', '', 'admin_regulation'],
  [null, '国务院、中央军事委员会令第391号', '', 'admin_regulation'],
  [null, '主席令第七十号', '', 'law'],
  [null, '沙府发〔2020〕1号', '', 'normative_document'],
];

describe('the kind of a document, by general rules', () => {
  it.each(CASES)('%s %s %s is %s', (title, documentNumber, before, kind) => {
    expect(kindOf({ title, documentNumber, before })).toBe(kind);
  });
});
