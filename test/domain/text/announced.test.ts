import { announced, isAkin, namesBodies, withoutBodies } from '../../../src/domain/text/announced';

it.each<[string, { front: string; title: string } | null]>([
  ['示例部关于印发《织造管理办法》的通知', { front: '示例部', title: '织造管理办法' }],
  ['关于印发织造管理办法的通知', { front: '', title: '织造管理办法' }],
  ['示例部印发织造业“十四五”规划的通知', { front: '示例部', title: '织造业“十四五”规划' }],
  ['关于加强织造管理的通知', null],
  ['织造管理办法', null],
])('reads what %s gives out', (title, expected) => expect(announced(title)).toEqual(expected));

it.each<[string, string | null]>([
  ['示例部关于进一步加强织造管理的意见', '关于进一步加强织造管理的意见'],
  ['关于进一步加强织造管理的意见', null],
  ['织造管理办法', null],
])('takes the bodies off %s', (title, expected) => expect(withoutBodies(title)).toBe(expected));

it.each<[string, string[], boolean]>([
  ['市场监管总局', ['国家市场监督管理总局'], true],
  ['中央宣传部、司法部', ['中央宣传部', '司法部'], true],
  ['国务院办公厅', ['国务院'], false],
  ['示例厅', ['示例部'], false],
  ['', ['示例部'], false],
])('%s names %j: %j', (front, bodies, expected) => expect(namesBodies(front, bodies)).toBe(expected));

it.each<[string, string, boolean]>([
  ['示例公开年度报告格式', '示例公开工作年度报告格式', true],
  ['示例部关于印发《织造管理办法》的通知', '织造管理办法', true],
  ['甲部关于加强织造监督管理的意见', '关于加强织造管理的意见', true],
  ['2021年织造工作要点', '织造工作要点', false],
  ['2021年织造工作要点', '2022年织造工作要点', false],
  ['织造行政处罚程序规定', '染色行政处罚程序规定', false],
  ['织造规定', '织造业安全生产监督管理规定', false],
])('%s and %s under one number can be one: %j', (one, other, expected) =>
  expect(isAkin(one, other)).toBe(expected),
);
