/** Since when and until when a text says that it applies. All texts are invented. */

import { sourceStatus } from '../../../src/domain/citations/standing';
import { parseSource } from '../../../src/domain/sources';
import { dayOfEffect, effectClause, expiryClause } from '../../../src/domain/sources/parse/effect-clause';
import { identifyWorks } from '../../../src/domain/sources/works';
import { sample } from './sample';

const closing = (words: string) =>
  sample('样例管理规定', ['2018年3月1日 样例部令第1号公布'], ['第一条 为了举例。', `第二条 ${words}`])
    .provisions;

describe('since when', () => {
  it.each([
    ['本规定自2021年7月1日施行。', '2021-07-01'],
    ['本规定自2021年7月1日起施行。', '2021-07-01'],
    ['本规定于2021年7月1日正式实施。', '2021-07-01'],
    ['本规定自公布之日起施行。', '2018-03-01'],
    ['本规定自公布之日起30日后施行。', '2018-03-31'],
    ['本规定自公布之日起三个月后施行。', '2018-06-01'],
    ['本规定自2018年4月1日起施行，有效期至2023年3月31日。', '2018-04-01'],
    ['本规定依照2021年7月1日施行的《样例法》执行。', null],
    ['2021年7月1日施行前的样例，依照原规定。', null],
  ])('%s', (words, day) => {
    const clause = effectClause(closing(words));
    expect(clause && dayOfEffect(clause, '2018-03-01')).toBe(day);
  });
});

describe('until when', () => {
  it.each([
    ['本规定自2018年4月1日起施行，有效期至2023年3月31日。', '2023-04-01'],
    ['本规定自2018年4月1日起施行，有效期5年。', '2023-04-01'],
    ['本规定自2018年4月1日起施行，有效期为五年。', '2023-04-01'],
    ['本规定自2018年4月1日起施行，有效期两年。', '2020-04-01'],
    ['本规定自2018年4月1日起试行，试行期一年。', '2019-04-01'],
    ['本规定自2018年4月1日起施行。有效期五年。', '2023-04-01'],
    ['本规定自2018年4月1日起施行至2023年3月31日止。', '2023-04-01'],
    ['本规定有效期至2023年3月31日，自2018年4月1日起施行。', '2023-04-01'],
  ])('%s', (words, end) => {
    const [work] = identifyWorks([
      sample('样例管理规定', ['2018年3月1日 样例部令第1号公布'], ['第一条 为了举例。', `第二条 ${words}`]),
    ]);
    expect(work!.versions).toMatchObject([
      { effectiveFrom: '2018-04-01', effectiveTo: end, endedBy: 'EXPIRED' },
    ]);
    expect(sourceStatus(work!.versions, '2024-06-01')).toBe('EXPIRED');
    expect(sourceStatus(work!.versions, '2018-04-01')).toBe('IN_FORCE');
  });

  it.each([
    '样例许可证有效期5年。',
    '依照本规定取得的样例许可证，有效期为五年。',
    '本规定施行前取得的证书，有效期至2023年3月31日。',
    '本规定自2018年4月1日起施行。2015年3月1日至2018年3月31日的样例，依照原规定。',
  ])('is not said by %s', (words) => {
    expect(expiryClause(closing(words))).toBeNull();
  });
});

it('an amendment before the term leaves none', () => {
  const base = ['第一条 为了举例。', '第二条 本规定自2018年4月1日起施行，有效期5年。'];
  const first = sample(
    '样例管理规定',
    ['2018年3月1日 样例部令第1号公布'],
    base,
    '部门规章/样例管理规定(2018-03-01).md',
  );
  const text =
    '# 样例管理规定\n\n2018年3月1日 样例部令第1号公布\n\n2022年1月5日 样例部令第2号修订\n\n<!-- INFO END -->\n\n第一条 为了举例。\n\n第二条 本规定自2022年2月1日起施行。\n';
  const second = parseSource(text, { file: '部门规章/样例管理规定(2022-01-05).md' });
  const [work] = identifyWorks([first, second]);
  expect(sourceStatus(work!.versions, '2024-06-01')).toBe('IN_FORCE');
});
