import { alignProvisions, diffText } from '../../../src/domain/sources';
import { sample } from './sample';

const HISTORY = ['2020年1月2日 国务院令第9001号公布'];
const CATTLE = '饲养示例牛的单位应当每年向县级示例主管部门报告饲养数量和防疫情况。';
const SHEEP = '运输示例羊的车辆应当取得运输许可，并在运输前后分别清洗消毒。';
const FINE = '违反本条例规定的，由示例主管部门责令改正，处一千元以下罚款。';

describe('Identity of provisions across versions', () => {
  const before = sample('示例条例', HISTORY, [
    `第一条 ${CATTLE}`,
    `第二条 ${SHEEP}`,
    `第三条 ${FINE}`,
  ]).provisions;

  it('follows an article that was renumbered', () => {
    const after = sample('示例条例', HISTORY, [
      '第一条 新增示例原则。',
      `第二条 ${CATTLE}`,
      `第三条 ${SHEEP}`,
      `第四条 ${FINE}`,
    ]).provisions;
    const alignment = alignProvisions(before, after);
    expect(Object.fromEntries(alignment)).toEqual({ 'art-2': 'art-1', 'art-3': 'art-2', 'art-4': 'art-3' });
  });

  it('keeps an article that changed a little and stands elsewhere', () => {
    const after = sample('示例条例', HISTORY, [
      `第一条 ${SHEEP}`,
      `第二条 ${FINE.replace('一千元', '五千元')}`,
    ]).provisions;
    expect(alignProvisions(before, after).get('art-2')).toBe('art-3');
  });

  it('gives no identity to an article on another matter under the same number', () => {
    const after = sample('示例条例', HISTORY, [
      '第一条 国家鼓励示例无人机用于测绘。',
      `第二条 ${SHEEP}`,
    ]).provisions;
    expect(alignProvisions(before, after).has('art-1')).toBe(false);
  });

  it('follows 项 inside an article', () => {
    const old = sample('示例条例', HISTORY, [
      '第一条 应当具备下列条件：',
      '（一）有固定的示例场所；',
      '（二）有示例技术人员。',
    ]).provisions;
    const neu = sample('示例条例', HISTORY, [
      '第一条 应当具备下列条件：',
      '（一）有必要的资金；',
      '（二）有固定的示例场所；',
      '（三）有示例技术人员。',
    ]).provisions;
    const alignment = alignProvisions(old, neu);
    expect(alignment.get('art-1/sub-2')).toBe('art-1/sub-1');
    expect(alignment.get('art-1/sub-3')).toBe('art-1/sub-2');
    expect(alignment.has('art-1/sub-1')).toBe(false);
  });

  it('aligns a text with itself completely', () => {
    expect([...alignProvisions(before, before)].every(([a, b]) => a === b)).toBe(true);
  });
});

describe('Difference of two texts', () => {
  it('gives back both texts', () => {
    const a = '处一千元以下罚款。';
    const b = '并处五千元以上一万元以下罚款。';
    const changes = diffText(a, b);
    const joined = (kind: string) =>
      changes
        .filter((change) => change.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(joined('ADDED')).toBe(a);
    expect(joined('REMOVED')).toBe(b);
  });

  it('cuts between words, not inside them', () => {
    expect(
      diffText('示例主管部门负责', '示例监督部门负责')
        .filter(({ kind }) => kind !== 'SAME')
        .map(({ text }) => text),
    ).toEqual(['主管', '监督']);
  });
});
