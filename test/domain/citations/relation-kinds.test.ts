/** Relations told by more than the verb right before the title; the titles are invented. */
import type { Relation } from '../../../src/domain/model/terms';
import { findByRules } from './support';

const relations = (text: string) => findByRules(text).map(({ relation }) => relation);

it.each<[text: string, ...expected: Relation[]]>([
  ['按照《甲市规划》，以及市委《乙实施意见》要求，推进改革。', 'ACCORDS_WITH', 'ACCORDS_WITH'],
  ['按照《甲办法》以及省政府《乙意见》的要求开展工作。', 'ACCORDS_WITH', 'ACCORDS_WITH'],
  ['严格按照《甲规程》，以及《乙细则》规定办理。', 'ACCORDS_WITH', 'ACCORDS_WITH'],
  [
    '依据《甲法》《乙条例》等法律法规，以及区委《丙方案》部署，制定措施。',
    'ACCORDS_WITH',
    'ACCORDS_WITH',
    'ACCORDS_WITH',
  ],
  ['按照市委《甲方案》、市政府《乙通知》部署推进。', 'ACCORDS_WITH', 'ACCORDS_WITH'],
  ['根据《甲条例》，结合市政府《乙规定》要求，推进改革。', 'ACCORDS_WITH', 'ACCORDS_WITH'],
  ['结合《甲意见》精神抓好工作。', 'ACCORDS_WITH'],
  ['将《甲章程》纳入学法计划。', 'STUDIES'],
  ['把《甲法典》列入党委理论学习中心组学习内容。', 'STUDIES'],
  ['将《甲处罚法》作为干部培训必修课。', 'STUDIES'],
  ['将《甲法》《乙法》列入必学内容。', 'STUDIES', 'STUDIES'],
  ['将《甲法》等法律法规纳入普法责任清单。', 'STUDIES'],
  ['把《甲条例》列为普法宣传重点。', 'STUDIES'],
  ['以学习《甲法典》为重点开展活动。', 'STUDIES'],
  ['以落实《甲纲要》为契机，推进改革。', 'IMPLEMENTS'],
  ['以贯彻实施《甲条例》为抓手推进工作。', 'IMPLEMENTS'],
  ['以宣传贯彻《甲法》为主线开展活动。', 'IMPLEMENTS'],
  ['以修订《甲办法》为契机完善制度。', 'AMENDS'],
  ['以《甲条例》为指引优化环境。', 'ACCORDS_WITH'],
  ['以《甲纲要》为根本遵循推进工作。', 'ACCORDS_WITH'],
  ['对照《甲标准》要求，查找问题。', 'ACCORDS_WITH'],
  ['将《甲规定》纳入政府立法计划。', 'ISSUES'],
  ['将《甲条例》执行情况纳入考核。', 'MENTIONS'],
  ['结合《甲条例》宣传月开展活动。', 'MENTIONS'],
])('%s', (text, ...expected) => {
  expect(relations(text)).toEqual(expected);
});
