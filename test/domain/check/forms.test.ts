import { abbreviationForms, definitionsIn, numberForms } from '../../../src/domain/check/forms';

describe('document numbers', () => {
  test.each<[text: string, right: (string | null)[]]>([
    ['按照国发〔2022〕15号文件', []],
    ['按照国发[2022]15号文件', ['国发〔2022〕15号']],
    ['按照国办发（2022）第27号文件', ['国办发〔2022〕27号']],
    ['按照渝府办发【2021】009号文件', ['渝府办发〔2021〕9号']],
    ['按照国发〔22〕15号文件', [null]],
    ['（2022）京01民初12号民事判决书', []],
    ['行政处罚决定书（2022）12号', []],
    ['《某某办法》（2022年修订）', []],
    ['国务院令第722号', []],
    ['按照国发2022年14号和财税[2016]36号', ['财税〔2016〕36号', '国发〔2022〕14号']],
    ['按照国发〔二〇一五〕12号文件', ['国发〔2015〕12号']],
    ['按照国办发2015〔12〕号文件', ['国办发〔2015〕12号']],
    ['按照国办发〔2015〕12文件，国办发〔2015〕12、13号文', ['国办发〔2015〕12号']],
    ['市政府印发2022年第3号文件，下发2022年15号文件，召开2022年第1号会议', []],
  ])('%s', (text, right) => {
    expect(numberForms(text).map((each) => each.right)).toEqual(right);
  });

  test('the span is the number alone', () => {
    expect(numberForms('依据国发[2022]15号执行').map(({ words }) => words)).toEqual(['国发[2022]15号']);
  });
});

describe('short names', () => {
  test.each<[text: string, codes: string[]]>([
    ['《甲市养蜂条例》（以下简称《条例》）施行后，按照《条例》第三条……', []],
    ['按照《条例》第三条。《甲市养蜂条例》（以下简称《条例》）', ['ABBREVIATION_EARLY']],
    ['《甲市养蜂条例》（以下简称《条例》）、《乙市养蜂条例》（以下简称《条例》）', ['ABBREVIATION_TWICE']],
    ['《甲市养蜂条例》（以下简称“《条例》”）施行后，按照《条例》第三条……', []],
    ['《甲市养蜂条例》（以下简称《条例》或“本条例”）施行后，按照《条例》第三条……', []],
    ['贯彻《规定》第五条', ['ABBREVIATION_UNDEFINED']],
    ['贯彻《甲市养蜂规定》第五条', []],
  ])('%s', (text, codes) => {
    expect(abbreviationForms(text, []).map(({ code }) => code)).toEqual(codes);
  });

  test('defined jointly are each defined', () => {
    const text = '《甲规定》和《乙条例》（以下分别简称《规定》和《条例》）';
    expect(definitionsIn(text).map(({ name }) => name)).toEqual(['规定', '条例']);
  });
});
