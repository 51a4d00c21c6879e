import type { Relation } from '../../../src/domain/model/terms';
import { findByRules } from './support';

const CASES: [text: string, relations: Relation[]][] = [
  ['深入贯彻落实《甲条例》', ['IMPLEMENTS']],
  ['严格执行《甲条例》《乙规定》', ['IMPLEMENTS', 'IMPLEMENTS']],
  ['认真对照《甲纲要》任务要求', ['ACCORDS_WITH']],
  ['按《甲办法》办理', ['ACCORDS_WITH']],
  ['对标《甲规划》《乙方案》抓好落实', ['ACCORDS_WITH', 'ACCORDS_WITH']],
  ['以《甲条例》为依据，完善机制', ['ACCORDS_WITH']],
  ['根据《甲法》和《乙条例》的规定，制定《丙办法》', ['ACCORDS_WITH', 'ACCORDS_WITH', 'ISSUES']],
  [
    '严格按照《甲办法》（第329号令）等文件规定，制定《乙举措》等2个文件，清理废止《丙通知》等2个文件',
    ['ACCORDS_WITH', 'ISSUES', 'REPEALS'],
  ],
  ['修订印发《甲办法》', ['AMENDS']],
  ['对《甲办法》进行修订', ['AMENDS']],
  ['对《甲办法》《乙办法》等8件文件进行清理', ['REPEALS', 'REPEALS']],
  ['推动《甲条例》出台', ['ISSUES']],
  ['完成《甲规划》编制工作', ['ISSUES']],
  ['推动《甲条例》落地见效', ['IMPLEMENTS']],
  ['《甲办法》经常务会议审议通过', ['ISSUES']],
  ['集体学习研讨《甲纲要》', ['STUDIES']],
  ['将《甲条例》纳入理论学习中心组学习内容', ['STUDIES']],
  ['学习宣传《甲法》', ['STUDIES']],
  ['学习宣传贯彻《甲法》', ['IMPLEMENTS']],
  ['开展《甲法》宣传活动', ['MENTIONS']],
  ['及时整改1项涉嫌违反《甲细则》的政策措施', ['REMEDIES_BREACH_OF']],
  ['发现1项政策违反《甲细则》，已责令整改', ['REMEDIES_BREACH_OF']],
  ['未发现违反《甲法》的行为', ['MENTIONS']],
  ['贯彻落实国务院印发的《甲纲要》', ['IMPLEMENTS']],
  ['认真学习新修订的《甲法》', ['STUDIES']],
  ['停止执行《甲办法》', ['REPEALS']],
  ['制定《甲方案》，《乙方案》和《丙方案》', ['ISSUES', 'ISSUES', 'ISSUES']],
  ['制定实施方案，报送《甲表》', ['MENTIONS']],
  ['对《甲法》等法律，以及《乙法》等行业法规的学习', ['STUDIES', 'STUDIES']],
  ['集中学习了重要指示，《甲选读》以及《乙法》等法律法规', ['STUDIES', 'STUDIES']],
  [
    '根据《甲法》（以下简称《法》）以及省政府办公厅政务公开办公室《乙通知》要求',
    ['ACCORDS_WITH', 'ACCORDS_WITH'],
  ],
  ['违反《甲法》第四十一条，依据第九十九条给予罚款', ['REMEDIES_BREACH_OF', 'ACCORDS_WITH']],
  ['《甲条例》施行以来，成效明显', ['MENTIONS']],
  ['贯彻落实决策部署。《甲条例》共八章', ['MENTIONS']],
  ['制定《关于落实〈甲条例〉的意见》', ['ISSUES']],
  ['推动《甲协定》尽早生效实施', ['MENTIONS']],
  ['推进《甲协定》、乙自贸区谈判', ['MENTIONS']],
  ['完善示范区同《甲法》和《乙法》实施相关的制度', ['MENTIONS', 'MENTIONS']],
];

describe('the relation of a measure to what it cites', () => {
  it.each(CASES)('%s', (text, relations) => {
    expect(findByRules(text).map(({ relation }) => relation)).toEqual(relations);
  });

  it('points at the words that decide it', () => {
    const text = '区科技局严格落实《甲举措》';
    const cue = findByRules(text)[0]!.relationCue!;
    expect(text.slice(cue.start, cue.end)).toBe('落实');
  });
});
