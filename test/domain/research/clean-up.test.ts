/** What is proposed of a document, by what is known of it. */
import type { CatalogueVersion } from '../../../src/domain/model/catalogue';
import {
  type CleanUpDocument,
  type CleanUpSuperior,
  proposeCleanUp,
} from '../../../src/domain/research/clean-up';

const ON = '2024-06-30';

function version(given: Partial<CatalogueVersion> = {}): CatalogueVersion {
  return {
    ...{ promulgatedOn: '2015-01-01', effectiveFrom: '2015-02-01', effectiveTo: null, endedBy: null },
    ...{ documentNumber: null, note: null, textHeld: true },
    ...given,
  };
}

function document(given: Partial<CleanUpDocument> = {}): CleanUpDocument {
  return {
    ...{ source: 'source:甲市夜市办法', title: '甲市夜市办法', documentNumber: '甲政发〔2015〕1号' },
    ...{ level: 'NORMATIVE_DOCUMENT', textHeld: true, versions: [version()], enders: [], toldEnded: null },
    superiors: [superior()],
    ...given,
  };
}

function superior(given: Partial<CleanUpSuperior> = {}): CleanUpSuperior {
  return {
    ...{ source: 'source:集市条例', title: '集市条例', isBase: true, status: 'IN_FORCE', endedOn: null },
    ...{ by: [], changedOn: null, compared: false, touched: [] },
    ...given,
  };
}

const ender = {
  ...{ source: 'source:决定', title: '关于废止部分文件的决定', documentNumber: '甲政发〔2023〕1号' },
  ...{ since: '2023-06-01', evidence: '1.甲市夜市办法（甲政发〔2015〕1号）' },
};
const place = (fate: 'CHANGED' | 'DELETED' | 'RENUMBERED') => ({
  place: '第二条',
  words: '依照《集市条例》第三条',
  change: {
    fate,
    lineageId: 'x',
    before: { path: 'art-3', label: '第三条', text: '旧' },
    after: fate === 'DELETED' ? null : { path: 'art-4', label: '第四条', text: '新' },
  },
});
const changed = { changedOn: '2020-01-01', compared: true };

it.each<[string, Partial<CleanUpDocument>, string | null, boolean, string[]]>([
  ['nothing speaks against it', {}, 'KEEP', false, ['NO_FINDING']],
  [
    'a list ended it',
    {
      versions: [version({ effectiveTo: '2023-06-01', endedBy: 'REPEALED' })],
      enders: [ender],
    },
    'REPEAL',
    false,
    ['ENDED_BY'],
  ],
  [
    'a list declared it lapsed',
    {
      versions: [version({ effectiveTo: '2023-06-01', endedBy: 'EXPIRED' })],
      enders: [ender],
    },
    'LAPSE',
    false,
    ['ENDED_BY'],
  ],
  [
    'what ends it does so only later',
    {
      versions: [version({ effectiveTo: '2025-01-01', endedBy: 'REPEALED' })],
      enders: [{ ...ender, since: '2025-01-01' }],
    },
    'KEEP',
    false,
    ['NO_FINDING'],
  ],
  [
    'its term is over',
    { versions: [version({ effectiveTo: '2020-02-01', endedBy: 'EXPIRED' })] },
    'LAPSE',
    false,
    ['TERM_PASSED'],
  ],
  [
    'its term runs',
    { versions: [version({ effectiveTo: '2025-02-01', endedBy: 'EXPIRED' })] },
    'KEEP',
    false,
    ['TERM_RUNS'],
  ],
  [
    'a report says it was repealed',
    { textHeld: false, versions: [], superiors: [], toldEnded: { year: 2021, report: 'report:x' } },
    'REPEAL',
    true,
    ['TOLD_ENDED'],
  ],
  [
    'all it rests on has ended, and nothing took its place',
    { superiors: [superior({ status: 'REPEALED', endedOn: '2022-01-01' })] },
    'REPEAL',
    true,
    ['SUPERIOR_ENDED'],
  ],
  [
    'what it rests on was replaced',
    { superiors: [superior({ status: 'REPEALED', endedOn: '2022-01-01', by: ['市场条例'] })] },
    'AMEND',
    true,
    ['SUPERIOR_ENDED'],
  ],
  [
    'what it only names has ended',
    { superiors: [superior(), superior({ isBase: false, status: 'REPEALED' })] },
    'AMEND',
    true,
    ['SUPERIOR_ENDED'],
  ],
  [
    'an article that it names has other words',
    { superiors: [superior({ ...changed, touched: [place('CHANGED')] })] },
    'AMEND',
    true,
    ['ARTICLE_CHANGED'],
  ],
  [
    'what it rests on changed elsewhere',
    { superiors: [superior(changed)] },
    'KEEP',
    true,
    ['SUPERIOR_CHANGED'],
  ],
  [
    'what it rests on changed, and cannot be compared',
    { superiors: [superior({ ...changed, compared: false })] },
    'AMEND',
    true,
    ['NOT_COMPARED'],
  ],
  [
    'nothing is known of it but its name',
    { textHeld: false, versions: [], superiors: [] },
    null,
    true,
    ['START_UNKNOWN', 'TEXT_NOT_HELD'],
  ],
  ['it rests on nothing that is known', { superiors: [] }, 'KEEP', true, ['NO_FINDING']],
])('%s', (_, given, proposal, toCheck, reasons) => {
  const entry = proposeCleanUp(document(given), ON);
  expect([entry.proposal, entry.toCheck, entry.evidence.map(({ reason }) => reason)]).toEqual([
    proposal,
    toCheck,
    reasons,
  ]);
});

it('says what became of each article in words', () => {
  const touched = (['CHANGED', 'DELETED', 'RENUMBERED'] as const).map(place);
  const { evidence } = proposeCleanUp(document({ superiors: [superior({ ...changed, touched })] }), ON);
  expect(evidence.map(({ message, quote }) => [message, quote])).toEqual([
    ['第二条所引的《集市条例》第三条自 2020-01-01 起已修改，现为第四条', '依照《集市条例》第三条'],
    ['第二条所引的《集市条例》第三条自 2020-01-01 起已删除', '依照《集市条例》第三条'],
    ['第二条所引的《集市条例》第三条自 2020-01-01 起已改为第四条', '依照《集市条例》第三条'],
  ]);
});
