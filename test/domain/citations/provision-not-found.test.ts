/** A provision that the version does not have is an outcome of its own. The law and its numbers are invented. */
import { analyseText, knowledgeOf } from '../../../src/domain/analyse';
import type { CatalogueWork } from '../../../src/domain/model/catalogue';
import type { Resolution } from '../../../src/domain/model/resolution';
import { outlineOf } from '../../../src/domain/sources/outline';

const PATHS = [
  ...[1, 2, 4, 5].map((number) => `art-${number}`),
  ...['art-2/sub-1', 'art-2/sub-2'],
  ...['art-4/par-1', 'art-4/par-2', 'art-4/par-2/sub-1', 'art-4/par-2/sub-2', 'art-4/par-2/sub-2/item-1'],
  ...['art-5-1', 'art-5-2'],
];
const work: CatalogueWork = {
  id: 'source:样例办法',
  title: '样例办法',
  fullTitle: '样例办法',
  aliases: [],
  level: 'DEPARTMENTAL_RULE',
  issuingBodies: [],
  region: [],
  documentNumber: null,
  versions: [
    {
      promulgatedOn: '2020-01-01',
      effectiveFrom: '2020-02-01',
      effectiveTo: null,
      endedBy: null,
      documentNumber: null,
      note: null,
      textHeld: true,
      articleCount: 6,
      lastArticle: 5,
      outline: outlineOf(PATHS),
    },
  ],
  relations: [],
  provisions: [],
  note: null,
};
const known = knowledgeOf({ works: [work], titles: [], aliases: [] });

function resolve(text: string, knowledge = known): Resolution {
  const { resolutions } = analyseText(text, knowledge, { asOf: '2022-01-01', region: [] });
  expect(resolutions).toHaveLength(1);
  return resolutions[0]!;
}

it.each([
  ['第三条', ['art-3']], // a gap in the numbering
  ['第六条', ['art-6']],
  ['第一条第二款', ['art-1/par-2']],
  ['第一条第一项', ['art-1/sub-1']],
  ['第二条第（三）项', ['art-2/sub-3']],
  ['第四条第三款', ['art-4/par-3']],
  ['第四条第一款第（一）项', ['art-4/par-1/sub-1']],
  ['第四条第（三）项', ['art-4/sub-3']],
  ['第五条之三', ['art-5-3']],
  ['第二条之一', ['art-2-1']],
  // Only the missing one is named.
  ['第一条、第六条', ['art-6']],
  ['第四条第二款、第三款', ['art-4/par-3']],
])('《样例办法》%s has not %j', (pinpoint, missing) => {
  const resolution = resolve(`依照《样例办法》${pinpoint}办理。`);
  expect(resolution).toMatchObject({
    outcome: 'PROVISION_NOT_FOUND',
    source: work.id,
    status: 'IN_FORCE',
    missing,
  });
});

it.each([
  ['第一条', ['art-1']],
  ['第一条第一款', ['art-1']],
  ['第二条第一款第（二）项', ['art-2/sub-2']],
  ['第四条第（二）项', ['art-4/par-2/sub-2']],
  ['第四条第二款第（二）项第1目', ['art-4/par-2/sub-2/item-1']],
  ['第五条之二', ['art-5-2']],
])('《样例办法》%s is %j', (pinpoint, paths) => {
  const resolution = resolve(`依照《样例办法》${pinpoint}办理。`);
  expect(resolution).toMatchObject({ outcome: 'RESOLVED', missing: [] });
  expect('provisions' in resolution && resolution.provisions.map(({ path }) => path)).toEqual(paths);
});

it('is not said of a version whose text is not held: the provision is not verified', () => {
  const [version] = work.versions;
  const unheld = { ...work, versions: [{ ...version!, textHeld: false, outline: null, lastArticle: null }] };
  const knowledge = knowledgeOf({ works: [unheld], titles: [], aliases: [] });
  const resolution = resolve('依照《样例办法》第六条办理。', knowledge);
  expect(resolution).toMatchObject({ outcome: 'RESOLVED', cautions: [{ code: 'PROVISION_NOT_VERIFIED' }] });
  expect(resolution).not.toHaveProperty('missing');
  // Without an article there is nothing to verify in the text, and with the text it is verified.
  expect(resolve('依照《样例办法》办理。', knowledge)).toMatchObject({ cautions: [] });
  expect(resolve('依照《样例办法》第一条办理。')).toMatchObject({ cautions: [] });
});

it('says beside it that the work has ended', () => {
  const [version] = work.versions;
  const ended = {
    ...work,
    versions: [{ ...version!, effectiveTo: '2021-01-01', endedBy: 'REPEALED' as const }],
  };
  const resolution = resolve(
    '依照《样例办法》第六条办理。',
    knowledgeOf({ works: [ended], titles: [], aliases: [] }),
  );
  expect(resolution).toMatchObject({ outcome: 'PROVISION_NOT_FOUND', status: 'REPEALED', on: '2021-01-01' });
});
