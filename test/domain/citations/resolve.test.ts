import { CatalogueIndex } from '../../../src/domain/catalogue/catalogue-index';
import { resolvingCatalogue } from '../../../src/domain/catalogue/resolving';
import { findCitations, Lexicon } from '../../../src/domain/citations';
import { resolveCitations } from '../../../src/domain/citations/resolve';
import type { CatalogueWork } from '../../../src/domain/model/catalogue';
import type { ResolutionContext } from '../../../src/domain/model/resolution';

/** Invented works, so that every case is under the test's control. */
function work(
  title: string,
  given: Partial<CatalogueWork> & { dates?: [string, string, string?, ('AMENDED' | 'REPEALED')?][] },
): CatalogueWork {
  return {
    id: `source:${title}`,
    title,
    fullTitle: title,
    aliases: [],
    level: 'ADMIN_REGULATION',
    issuingBodies: [],
    region: [],
    documentNumber: null,
    versions: (given.dates ?? []).map(([promulgatedOn, effectiveFrom, effectiveTo, endedBy]) => ({
      promulgatedOn,
      effectiveFrom,
      effectiveTo: effectiveTo ?? null,
      endedBy: endedBy ?? null,
      documentNumber: null,
      note: null,
    })),
    relations: [],
    provisions: [],
    note: null,
    ...given,
  };
}

const works = [
  work('示例公开条例', {
    aliases: ['公开条例'],
    documentNumber: '国务院令第900号',
    dates: [
      ['2007-04-05', '2008-05-01', '2019-05-15', 'AMENDED'],
      ['2019-04-03', '2019-05-15'],
    ],
  }),
  work('示例营商条例', { dates: [['2019-10-22', '2020-01-01']] }),
  work('示例市示例营商条例', {
    region: ['示例市'],
    level: 'LOCAL_REGULATION',
    dates: [['2021-03-31', '2021-07-01']],
  }),
  work('甲省示例营商条例', {
    region: ['甲省'],
    level: 'LOCAL_REGULATION',
    dates: [['2020-03-31', '2020-07-01']],
  }),
  work('示例审查细则', { dates: [['2021-06-29', '2021-06-29', '2024-08-01', 'REPEALED']] }),
  work('示例审查条例', {
    dates: [['2024-06-06', '2024-08-01']],
    relations: [{ kind: 'REPLACES', target: 'source:示例审查细则', evidence: null }],
  }),
  work('关于示例治理的意见', { level: 'PARTY_POLICY', documentNumber: '示例发〔2020〕9号' }),
  work('关于织造普法的规划', { level: 'PARTY_POLICY', issuingBodies: ['中央示例宣传部', '示例司法部'] }),
  work('关于织造裁量的意见', { level: 'NORMATIVE_DOCUMENT', issuingBodies: ['国家示例监督管理总局'] }),
  work('关于示例染料的意见', { level: 'PARTY_POLICY', issuingBodies: ['中共中央', '国务院'] }),
  work('甲省织造决策程序规定', { region: ['甲省'], level: 'LOCAL_GOVERNMENT_RULE' }),
  work('国务院关于示例数据治理的指导意见', {
    level: 'NORMATIVE_DOCUMENT',
    issuingBodies: ['国务院'],
    documentNumber: '国发〔2019〕9号',
  }),
  work('丙省人民政府关于示例林木治理的意见', { region: ['丙省'], issuingBodies: ['丙省人民政府'] }),
  work('示例染色业发展实施纲要（2020—2025年）', { level: 'PLAN' }),
  work('示例公开工作年度报告格式', { level: 'NORMATIVE_DOCUMENT', documentNumber: '示公开办函〔2021〕3号' }),
  work('示例律师管理办法', {
    level: 'NORMATIVE_DOCUMENT',
    issuingBodies: ['示例司法部'],
    documentNumber: '示司发〔2018〕1号',
  }),
  work('示例令规定', { region: ['示例市'], documentNumber: '示例市人民政府令第900号' }),
  work('示例织造规划（2014—2020年）', {
    level: 'PLAN',
    aliases: ['示例部关于印发示例织造规划（2014—2020年）的通知', '织造规划'],
    dates: [['2014-06-14', '2014-06-14']],
  }),
  work('甲省同名办法', { id: 'source:同名办法~甲省', title: '同名办法', region: ['甲省'] }),
  work('乙省同名办法', { id: 'source:同名办法~乙省', title: '同名办法', region: ['乙省'] }),
];
const index = new CatalogueIndex({ works, titles: [], aliases: [] });
const catalogue = resolvingCatalogue(works, index);

function resolve(text: string, context: Partial<ResolutionContext> = {}) {
  const citations = findCitations(text, new Lexicon([]));
  return resolveCitations(
    citations,
    catalogue,
    { asOf: '2022-12-31', region: [], issuingBody: null, ...context },
    text,
  );
}

describe('resolution', () => {
  it.each([
    ['2008-04-30', null, 'NOT_YET_IN_FORCE'],
    ['2008-05-01', 'version:示例公开条例@2007-04-05', 'IN_FORCE'],
    ['2019-05-14', 'version:示例公开条例@2007-04-05', 'IN_FORCE'],
    ['2019-05-15', 'version:示例公开条例@2019-04-03', 'IN_FORCE'],
  ])('on %s takes the version %s', (asOf, version, status) => {
    expect(resolve('《示例公开条例》', { asOf })[0]).toMatchObject({ outcome: 'RESOLVED', version, status });
  });

  it('finds a work by its short name and by its number', () => {
    expect(resolve('《公开条例》')[0]).toMatchObject({ source: 'source:示例公开条例', rule: 'alias' });
    expect(resolve('落实国令第900号')[0]).toMatchObject({
      source: 'source:示例公开条例',
      rule: 'document-number',
    });
  });

  it.each([
    ['示例部关于印发示例织造规划（2014-2020年）的通知', 'RESOLVED'],
    ['示例部关于印发示例织造规划（2014～2020年）的通知', 'RESOLVED'],
    ['织造规划', 'AMBIGUOUS'],
  ])('after the years of a plan, %s is %s', (title, outcome) => {
    expect(resolve(`落实《${title}》`, { asOf: '2022-12-31' })[0]).toMatchObject({ outcome });
    expect(resolve(`落实《${title}》`, { asOf: '2016-12-31' })[0]).toMatchObject({ outcome: 'RESOLVED' });
  });

  it.each([
    ['中央示例宣传部、示例司法部关于织造普法的规划', 'source:关于织造普法的规划'],
    ['中央示例宣传部 示例司法部关于织造普法的规划', 'source:关于织造普法的规划'],
    ['示例监管总局关于织造裁量的意见', 'source:关于织造裁量的意见'],
    ['中共中央、国务院关于示例染料的意见', 'source:关于示例染料的意见'],
  ])('finds %s, its issuers written in front', (title, source) =>
    expect(resolve(`落实《${title}》`)[0]).toMatchObject({ outcome: 'RESOLVED', source }),
  );

  it.each(['国务院关于示例染料的意见', '示例建设部关于织造裁量的意见', '示例市人民政府关于织造裁量的意见'])(
    'does not take %s for what other bodies issued',
    (title) => expect(resolve(`落实《${title}》`)[0]).toMatchObject({ outcome: 'NOT_HELD' }),
  );

  it.each<[text: string, outcome: string, source: string | null]>([
    ['《关于示例数据治理的指导意见》', 'RESOLVED', '国务院关于示例数据治理的指导意见'],
    [
      '《国务院办公厅关于示例数据治理的指导意见》（国发〔2019〕9号）',
      'RESOLVED',
      '国务院关于示例数据治理的指导意见',
    ],
    ['《国务院办公厅关于示例数据治理的指导意见》', 'NOT_HELD', null],
    // A place's own is not called so everywhere.
    ['《关于示例林木治理的意见》', 'NOT_HELD', null],
    ['《示例公开年度报告格式》（示公开办函〔2021〕3号）', 'RESOLVED', '示例公开工作年度报告格式'],
    ['《示例公开工作季度报告格式》（示公开办函〔2021〕3号）', 'AMBIGUOUS', null],
    ['《示例公开年度报告格式》', 'NOT_HELD', null],
    ['《关于印发〈示例律师管理办法〉的通知》（示司发〔2018〕1号）', 'RESOLVED', '示例律师管理办法'],
    ['《示例司法部关于印发〈示例律师管理办法〉的通知》', 'RESOLVED', '示例律师管理办法'],
    ['《关于印发〈示例律师管理办法〉的通知》', 'NOT_HELD', null],
    ['《别省司法厅关于印发〈示例律师管理办法〉的通知》', 'NOT_HELD', null],
  ])(
    'knows a title with and without its bodies and its notice, where bodies or number say so: %s',
    (text, outcome, source) => {
      const [found] = resolve(text);
      expect(found!.outcome).toBe(outcome);
      expect(found && 'source' in found ? found.source : null).toBe(source && `source:${source}`);
    },
  );

  it.each<[text: string, region: string[], outcome: string]>([
    ['修订《织造决策程序规定》', ['甲省'], 'RESOLVED'],
    ['落实《织造决策程序规定》', ['甲省'], 'NOT_HELD'],
    ['修订《织造决策程序规定》', ['乙省'], 'NOT_HELD'],
    // What a city makes itself is not its province's.
    ['修订《织造决策程序规定》', ['甲省', '示例市'], 'NOT_HELD'],
    ['修订《织造决策程序规定》', [], 'NOT_HELD'],
  ])(
    'takes what a place made itself for its own where nothing national bears the title: %s in %j',
    (text, region, outcome) => {
      expect(resolve(text, { region })[0]!.outcome).toBe(outcome);
    },
  );

  it.each([
    ['修订示例营商条例。', 'AMBIGUOUS'],
    ['配合国家修订《示例营商条例》', 'RESOLVED'],
    ['贯彻落实《示例营商条例》', 'RESOLVED'],
  ])('what a place makes is not the regulation of the State of that name: %s', (text, outcome) => {
    expect(resolve(text, { region: ['丙省'] })[0]).toMatchObject({ outcome });
  });

  it.each<[asOf: string, outcome: string]>([
    ['2022-12-31', 'RESOLVED'],
    // Its years are over: which one is meant, the name does not say.
    ['2026-12-31', 'AMBIGUOUS'],
  ])('knows a plan without its years on a day of them: %s', (asOf, outcome) => {
    const [found] = resolve('落实《示例染色业发展实施纲要》', { asOf });
    expect(found!.outcome).toBe(outcome);
  });

  it('takes a trial text’s own heading for no mention of the text that followed it', () => {
    const lexicon = new Lexicon(
      ['示例织造监督规则', '示例织造监督规则（试行）'].map((name) => ({
        name,
        title: name,
        kind: 'rule' as const,
        bare: true,
      })),
    );
    const heading = '示例织造监督规则（试行）\n\n2016年3月22日通过\n\n第一条 为了监督，制定本规则。';
    expect(findCitations(heading, lexicon).filter(({ form }) => form === 'BARE')).toEqual([]);
    expect(findCitations('按照示例织造监督规则（试行）办理', lexicon)).toMatchObject([
      { title: '示例织造监督规则（试行）' },
    ]);
  });

  it('takes the version whose year the title states', () => {
    expect(resolve('《示例公开条例（2007年修订）》')[0]).toMatchObject({
      version: 'version:示例公开条例@2007-04-05',
    });
  });

  it('says by what and when a repealed source was replaced', () => {
    expect(resolve('《示例审查细则》', { asOf: '2024-12-31' })[0]).toMatchObject({
      outcome: 'SUPERSEDED',
      status: 'REPEALED',
      by: ['source:示例审查条例'],
      on: '2024-08-01',
    });
    expect(resolve('《示例审查细则》', { asOf: '2024-07-31' })[0]).toMatchObject({ outcome: 'RESOLVED' });
  });

  it('takes an unqualified title for the national work unless the text says 我市', () => {
    const region = ['示例市'];
    const national = resolve('落实《示例营商条例》', { region })[0]!;
    expect(national).toMatchObject({ outcome: 'RESOLVED', source: 'source:示例营商条例' });
    expect(national.reasons.join()).toContain('本地另有');
    expect(resolve('落实我市《示例营商条例》', { region })[0]).toMatchObject({
      source: 'source:示例市示例营商条例',
    });
    expect(resolve('落实我市《示例营商条例》', { region: ['别市'] })[0]).toMatchObject({
      source: 'source:示例营商条例',
    });
  });

  it.each<[cue: string, region: string[], source: string]>([
    ['我市', ['甲省', '示例市'], 'source:示例市示例营商条例'],
    ['我省', ['甲省', '示例市'], 'source:甲省示例营商条例'],
    ['本省的', ['甲省', '示例市', '乙区'], 'source:甲省示例营商条例'],
  ])('takes the unit after 我 for the place whose work is meant: %s', (cue, region, source) => {
    expect(resolve(`落实${cue}《示例营商条例》`, { region })[0]).toMatchObject({
      outcome: 'RESOLVED',
      source,
    });
  });

  it.each<[text: string, region: string[], outcome: string]>([
    ['落实《关于示例治理的意见》', ['甲省', '示例市'], 'RESOLVED'],
    ['我区印发《关于示例治理的意见》', ['甲省', '示例市'], 'AMBIGUOUS'],
    ['落实市政府《关于示例治理的意见》', ['甲省', '示例市'], 'AMBIGUOUS'],
    ['市教育部门制定《关于示例治理的意见》', ['甲省', '示例市'], 'AMBIGUOUS'],
    ['教育部印发《关于示例治理的意见》', ['甲省', '示例市'], 'RESOLVED'],
    ['自中共中央办公厅印发《关于示例治理的意见》以来', ['甲省', '示例市'], 'RESOLVED'],
    ['我区印发《关于示例治理的意见》（示例发〔2020〕9号）', ['甲省', '示例市'], 'RESOLVED'],
    ['印发《关于示例治理的意见》', [], 'RESOLVED'],
    ['制定《示例公开条例》', ['甲省', '示例市'], 'RESOLVED'],
  ])('takes what a local body issued for no national document of that title: %s', (text, region, outcome) => {
    expect(resolve(text, { region })[0]).toMatchObject({ outcome });
  });

  it('shows namesakes as candidates rather than guess', () => {
    const resolution = resolve('执行《同名办法》')[0]!;
    expect(resolution.outcome).toBe('AMBIGUOUS');
    expect(resolution).toMatchObject({
      candidates: [{ source: 'source:同名办法~乙省' }, { source: 'source:同名办法~甲省' }],
    });
  });

  it('keeps to the title where an order number without its issuer is also that of another work', () => {
    expect(resolve('按照《示例市示例营商条例》（第900号令）')[0]).toMatchObject({
      outcome: 'RESOLVED',
      source: 'source:示例市示例营商条例',
    });
  });

  it('does not trust a number that belongs to another title', () => {
    expect(resolve('《别的规定》（国务院令第900号）')[0]!.outcome).toBe('AMBIGUOUS');
  });

  it.each([
    ['《从未收录的条例》', 'NOT_HELD'],
    ['《某某日报》', 'NOT_LEGAL_SOURCE'],
    ['该条例的规定', 'NOT_HELD'],
  ])('%s is %s', (text, outcome) => expect(resolve(text)[0]!.outcome).toBe(outcome));

  it('asks no other issuer’s order of the same serial', () => {
    expect(resolve('公布示例部令第900号')[0]!.outcome).toBe('NOT_HELD');
    expect(resolve('按照第900号令办理')[0]!.outcome).toBe('AMBIGUOUS');
  });

  it.each<[text: string, region: string[], outcome: string, source: string | null]>([
    ['按照市政府令第900号办理', ['示例市', '甲区'], 'RESOLVED', 'source:示例令规定'],
    ['按照本市人民政府第900号令办理', ['示例市'], 'RESOLVED', 'source:示例令规定'],
    ['按照市政府令第900号办理', ['乙省', '丙市'], 'NOT_HELD', null],
    ['按照市政府令第900号办理', [], 'AMBIGUOUS', null],
    ['按照省政府令第900号办理', [], 'NOT_HELD', null],
    ['按照县人民政府第900号令办理', ['示例市'], 'NOT_HELD', null],
    ['按照自治区人民政府令第900号办理', [], 'NOT_HELD', null],
    ['按照甲市人民政府令第900号办理', ['甲市'], 'NOT_HELD', null],
    ['按照人民政府令第900号办理', ['示例市'], 'RESOLVED', 'source:示例令规定'],
    ['按照《丁市示例办法》（市政府令第900号）办理', [], 'NOT_HELD', null],
    ['按照《丁市示例办法》（第900号令）办理', [], 'NOT_HELD', null],
  ])(
    'keeps the orders of governments apart from national ones: %s in %j',
    (text, region, outcome, source) => {
      const [found] = resolve(text, { region });
      expect(found!.outcome).toBe(outcome);
      expect(found && 'source' in found ? found.source : null).toBe(source);
      const candidates = 'candidates' in found! ? found.candidates : [];
      expect(candidates.map((each) => each.source)).not.toContain('source:示例公开条例');
    },
  );

  it('is no surer of one of two equals than half', () => {
    expect(resolve('执行《同名办法》')[0]!.confidence).toBeLessThanOrEqual(0.5);
  });

  it('takes 其实施办法 for a work of its own', () => {
    const [named, derived] = resolve('落实《示例公开条例》及其实施办法');
    expect(named).toMatchObject({ outcome: 'RESOLVED' });
    expect(derived).toMatchObject({ outcome: 'NOT_HELD' });
  });

  it('follows an anaphor to what its antecedent came to', () => {
    const resolutions = resolve('落实我市《示例营商条例》，该条例第三条规定', { region: ['示例市'] });
    expect(resolutions[1]).toMatchObject({
      source: 'source:示例市示例营商条例',
      provisions: [{ path: 'art-3' }],
    });
  });
});
