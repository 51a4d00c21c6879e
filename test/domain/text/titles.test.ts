import {
  documentNumberKey,
  normaliseDocumentNumber,
  parseOrderNumber,
} from '../../../src/domain/text/document-number-key';
import { isVersionMark, normaliseTitle, titleKey } from '../../../src/domain/text/titles';

describe('normaliseTitle', () => {
  it.each([
    ['《优化营商环境条例》', '优化营商环境条例', null],
    ['《中华人民共和国政府信息公开条例》', '政府信息公开条例', null],
    ['中华人民共和国公司法(2018年修正)', '公司法', '（2018年修正）'],
    ['《中华人民共和国公司法》（2018年修正）', '公司法', '（2018年修正）'],
    ['行政处罚法（2021修订）', '行政处罚法', '（2021修订）'],
    ['某某办法（试行）（2019年修正本）', '某某办法（试行）', '（2019年修正本）'],
    ['某某办法（1997年发布 2010年修订）', '某某办法', '（1997年发布2010年修订）'],
    ['某条例(2019-04-03)', '某条例', '（2019-04-03）'],
    ['人民检察院刑事诉讼规则（试行）', '人民检察院刑事诉讼规则（试行）', null],
    ['某法（修订草案）', '某法（修订草案）', null],
    ['产业结构调整指导目录（2019年本）', '产业结构调整指导目录（2019年本）', null],
    ['《法治政府建设实施纲要（2021—2025年）》', '法治政府建设实施纲要（2021—2025年）', null],
    ['刑法修正案（九）', '刑法修正案（九）', null],
    ['中华人民共和国', '中华人民共和国', null],
    ['中华人民共和国国务院组织法', '国务院组织法', null],
    ['中华人民共和国国务院', '中华人民共和国国务院', null],
    ['中华人民共和国和法兰西共和国引渡条约', '中华人民共和国和法兰西共和国引渡条约', null],
    [
      '《最高人民法院关于适用〈中华人民共和国民法典〉时间效力的若干规定》',
      '最高人民法院关于适用〈中华人民共和国民法典〉时间效力的若干规定',
      null,
    ],
    ['关于修改《某条例》', '关于修改《某条例》', null],
    ['《关于修改《某条例》的决定》', '关于修改《某条例》的决定', null],
    ['《从未合上的书名', '从未合上的书名', null],
    ['缺少前半的书名》', '缺少前半的书名', null],
    ['《重庆市\n　行政规范性 文件管理办法》', '重庆市行政规范性文件管理办法', null],
    ['', '', null],
    ['（2018年修正）', '（2018年修正）', null],
  ])('reads %j as %j with mark %j', (raw, title, versionMark) => {
    expect(normaliseTitle(raw)).toEqual({ title, versionMark });
  });
  it('gives back a title that is already normal', () => {
    const { title } = normaliseTitle('《中华人民共和国公司法（2018年修正）》');
    expect(normaliseTitle(title)).toEqual({ title, versionMark: null });
  });
  it.each([
    ['（2018年修正）', true],
    ['(2004年8月28日第二次修正)', true],
    ['（修订）', true],
    ['（最新修订版）', true],
    ['（试行）', false],
    ['（修订草案）', false],
    ['（2022年版）', false],
    ['（2021—2025年）', false],
    ['修订', false],
  ])('decides that %j marks a version: %j', (text, expected) => expect(isVersionMark(text)).toBe(expected));
});

describe('titleKey', () => {
  it.each([
    ['法治政府建设实施纲要（2021—2025年）', '法治政府建设实施纲要(2021-2025年)'],
    ['法治政府建设实施纲要（2021—2025年）', '法治政府建设实施纲要（2021－2025年）'],
    ['法治政府建设实施纲要（2021—2025年）', '法治政府建设实施纲要（2021~2025年）'],
    ['法治政府建设实施纲要（2021—2025年）', '法治政府建设实施纲要（2021至2025年）'],
    ['法治政府建设实施纲要（2021—2025年）', '法治政府建设实施纲要(2021~2025)'],
    ['法治政府建设实施纲要（2021—2025年）', '法治政府建设实施纲要（２０２１年——２０２５年）'],
    ['关于适用〈中华人民共和国民法典〉的解释', '关于适用《民法典》的解释'],
    ['关于印发织造管理办法的通知', '《关于印发〈织造管理办法〉的通知》'],
    ['“十四五”规划', '"十四五"规划'],
    ['公司法', '《中华人民共和国公司法（2018年修正）》'],
    ['中共中央国务院关于织造业的意见', '中共中央、国务院关于织造业的意见'],
    ['中共中央国务院关于织造业的意见', '中共中央 国务院关于织造业的意见'],
    ['中宣部、司法部、全国普法办公室关于织造普法的规划', '中宣部司法部全国普法办公室关于织造普法的规划'],
  ])('is the same for %j and %j', (one, other) => expect(titleKey(one)).toBe(titleKey(other)));
  it.each([
    ['种子、苗木关于检疫的规定', '种子苗木关于检疫的规定'],
    ['织造部关于染料、丝线的意见', '织造部关于染料丝线的意见'],
  ])('keeps what is listed in a title: %j is not %j', (one, other) =>
    expect(titleKey(one)).not.toBe(titleKey(other)),
  );
  it('keeps plans of different years apart', () => {
    expect(titleKey('纲要（2015—2020年）')).not.toBe(titleKey('纲要（2021—2025年）'));
  });
});

describe('document numbers', () => {
  it.each([
    ['（沙科局发〔2022〕15号）', '沙科局发〔2022〕15号'],
    ['沙科局发[2022]15号', '沙科局发〔2022〕15号'],
    ['沙科局发【2022】15号', '沙科局发〔2022〕15号'],
    ['沙科局发（２０２２） 015 号', '沙科局发〔2022〕15号'],
    ['(国发(2010)33号)', '国发〔2010〕33号'],
    ['（第329号令）', '第329号令'],
    ['重庆市人民政府令（第329号）', '重庆市人民政府令第329号'],
    ['中华人民共和国主席令 第七十号', '中华人民共和国主席令第七十号'],
  ])('writes %j as %j', (raw, expected) => expect(normaliseDocumentNumber(raw)).toBe(expected));
  it.each([
    ['国令第713号', '国务院令第713号'],
    ['国令第713号', '中华人民共和国国务院令第713号'],
    ['国令第713号', '国务院令（第713号）'],
    ['国令第713号', '国务院第713号令'],
    ['国令第713号', '第713号国务院令'],
    ['国令第713号', '国务院令第七百一十三号'],
    ['主席令第70号', '中华人民共和国主席令第七十号'],
    ['重庆市人民政府令第329号', '重庆市政府第329号令'],
    ['国发〔2019〕5号', '国发[2019]第05号'],
    ['国家发展改革委令2021年第16号', '国家发展改革委2021年第16号令'],
  ])('compares %j and %j as one', (one, other) =>
    expect(documentNumberKey(one)).toBe(documentNumberKey(other)),
  );
  it.each([
    ['国令第713号', '国令第722号'],
    ['国令第329号', '重庆市人民政府令第329号'],
    ['国发〔2019〕5号', '国办发〔2019〕5号'],
    ['国发〔2019〕5号', '国发〔2018〕5号'],
  ])('keeps %j and %j apart', (one, other) =>
    expect(documentNumberKey(one)).not.toBe(documentNumberKey(other)),
  );
  it('reads an order without its issuer', () => {
    expect(parseOrderNumber('（第329号令）')).toEqual({ issuer: null, year: null, serial: 329 });
  });
  it('reads no order in a plain document number', () => {
    expect(parseOrderNumber('沙科局发〔2022〕15号')).toBeNull();
  });
});
