/** A few made-up rows to export, with characters that each format has trouble with. */
import type {
  ExportedCitation,
  ExportedMeasure,
  ExportedProvision,
  ExportedSource,
  ExportedTextVersion,
  ExportRows,
} from '../../../src/domain/model/export-rows';

export const EVIDENCE = '《甲法》第一条，"引号"、<尖括号> & 和号';

export const MEASURE: ExportedMeasure = {
  id: 'item:局/2022/报告/10-40',
  kind: 'MEASURE',
  status: 'DONE',
  text: '=HYPERLINK("http://x")，贯彻《甲法》\n第二行\u0001',
  start: 10,
  end: 40,
  headingPath: ['一、做法', '（一）贯彻'],
  report: 'report:局/2022/报告',
  year: 2022,
  body: '局',
  citations: 1,
  listed: null,
  suggestions: [
    {
      provision: 'provision:乙法@2020-01-01/art-2',
      source: 'source:乙法',
      score: 0.4,
      rank: 1,
      reasons: ['用语相近'],
      madeBy: 'yiju/1',
      state: null,
    },
  ],
};

export const CITATION: ExportedCitation = {
  id: 'citation:局/2022/报告/12-16',
  text: EVIDENCE,
  start: 12,
  end: 16,
  form: 'MARKED',
  title: '甲法',
  documentNumber: null,
  relation: 'IMPLEMENTS',
  outcome: 'RESOLVED',
  confidence: 0.96,
  rule: 'title',
  madeBy: 'yiju/1',
  asOf: '2022-12-31',
  state: null,
  report: MEASURE.report,
  year: 2022,
  body: '局',
  item: MEASURE.id,
  source: 'source:甲法',
  sourceTitle: '甲法',
  version: 'version:甲法@2018-01-01',
  provisions: ['provision:甲法@2018-01-01/art-1'],
};

/** Well-formed, but nothing is held that it could be linked to. */
export const UNLINKED: ExportedCitation = {
  ...CITATION,
  id: 'citation:局/2022/报告/20-24',
  text: '《丙办法》',
  title: '丙办法',
  outcome: 'NOT_HELD',
  confidence: 0,
  rule: 'none',
  source: null,
  sourceTitle: null,
  version: null,
  provisions: [],
};

function source(title: string, given: Partial<ExportedSource> = {}): ExportedSource {
  return {
    id: `source:${title}`,
    title,
    fullTitle: `中华人民共和国${title}`,
    level: 'LAW',
    kind: 'law',
    documentNumber: '主席令第一号',
    held: true,
    note: null,
    issuers: ['全国人民代表大会'],
    regions: [],
    versions: [],
    relations: [],
    ...given,
  };
}

export const SOURCE = source('甲法', {
  versions: [
    {
      id: 'version:甲法@2018-01-01',
      promulgatedOn: '2018-01-01',
      effectiveFrom: '2018-03-01',
      effectiveTo: '2023-01-01',
      endedBy: 'REPEALED',
      documentNumber: null,
    },
  ],
  relations: [
    {
      kind: 'BASED_ON',
      to: 'source:乙法',
      toTitle: '乙法',
      evidence: '第一条',
      start: 3,
      end: 6,
      rule: 'text',
      confidence: 1,
      madeBy: 'yiju/1',
    },
  ],
});

export const VERSION: ExportedTextVersion = {
  ...SOURCE.versions[0]!,
  source: SOURCE.id,
  title: '甲法',
  level: 'LAW',
  doubtFrom: null,
  knownOn: '2024-01-31',
  note: null,
  textHeld: true,
  articleCount: 1,
  takenFrom: ['甲集', '乙集'],
  licences: [],
};

export const PROVISION: ExportedProvision = {
  id: 'provision:甲法@2018-01-01/art-1',
  path: 'art-1',
  kind: 'ARTICLE',
  label: '第一条',
  number: 1,
  subNumber: null,
  order: 3,
  heading: null,
  caption: null,
  version: VERSION.id,
  source: SOURCE.id,
  title: '甲法',
  effectiveFrom: '2018-03-01',
  effectiveTo: '2023-01-01',
  texts: ['第一条', '甲应当：', '（一）"乙"；', '（二）丙,丁。'],
};

const REPORT = {
  id: MEASURE.report,
  title: '报告',
  year: 2022,
  periodFrom: '2022-01-01',
  periodTo: '2023-01-01',
  file: 'a.txt',
  hash: null,
  body: '局',
};

async function* each<T>(...rows: T[]): AsyncGenerator<T> {
  yield* rows;
}

export const ROWS: ExportRows = {
  reports: () => each(REPORT),
  measures: () => each(MEASURE),
  sources: () => each(SOURCE, source('乙法')),
  citations: () => each(CITATION, UNLINKED),
  versions: () => each(VERSION),
  provisions: () => each(PROVISION),
};
