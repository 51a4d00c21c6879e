import { normalise } from '../../../src/domain/citations';
import { parseSource } from '../../../src/domain/sources';
import { foldRadicals, RADICAL_CHARACTERS, RADICALS } from '../../../src/domain/text/radicals';

/** Every radical that Unicode assigns, less ⺀, the mark for a repeated character, which is none. */
const ASSIGNED = Array.from({ length: 0x2fe0 - 0x2e80 }, (_, index) =>
  String.fromCharCode(0x2e80 + index),
).filter((char) => /\p{Script=Han}/u.test(char) && char !== '⺀');

describe('radicals', () => {
  it('has an ordinary character of the same length for each', () => {
    expect([...RADICALS]).toEqual(ASSIGNED);
    expect(RADICAL_CHARACTERS).toHaveLength(RADICALS.length);
    expect(RADICAL_CHARACTERS).not.toMatch(/[\u2e80-\u2fdf]/u);
  });

  it('folds Kangxi radicals as Unicode does, to the forms of the mainland', () => {
    const different = [...RADICALS].filter((radical) => {
      const compatible = radical.normalize('NFKC');
      return compatible !== radical && compatible !== foldRadicals(radical);
    });
    expect(different.map((radical) => radical + foldRadicals(radical))).toEqual(['⼾户', '⾭青', '⿈黄']);
  });

  it.each([
    ['《中华⼈⺠共和国⾏政处罚法》第⼀条', '《中华人民共和国行政处罚法》第一条'],
    ['⼆〇⼀九年⼗⼆⽉⼀⽇⽣效，⻋辆⻓度⻅⾷品⻔类', '二〇一九年十二月一日生效，车辆长度见食品门类'],
    ['⼾籍⻢⻦⻰⻩⻘⻛⻜⻚⻉⻄⺟⽅⾯⾼⽂', '户籍马鸟龙黄青风飞页贝西母方面高文'],
  ])('%s', (printed, meant) => {
    expect(foldRadicals(printed)).toBe(meant);
    expect(normalise(printed).text).toBe(normalise(meant).text);
  });

  it('reads a law that was printed from a page', () => {
    const text =
      '⽰例⾷品管理办法\n\n（⼆〇⼆⼀年三⽉⼀⽇⽰例市⼈⺠政府令第⼗⼆号公布）\n\n第⼀条　为了⽰例。\n\n第⼆条　本办法⾃⼆〇⼆⼀年⼋⽉⼗⽇起施⾏。';
    const parsed = parseSource(text, { file: 'a.txt' });
    expect(parsed).toMatchObject({
      title: '示例食品管理办法',
      documentNumber: '示例市人民政府令第十二号',
      promulgatedOn: '2021-03-01',
      effectiveOn: '2021-08-10',
    });
    expect(parsed.provisions.map(({ path }) => path)).toEqual(['art-1', 'art-2']);
    expect(parsed.text).toHaveLength(text.length);
  });
});
