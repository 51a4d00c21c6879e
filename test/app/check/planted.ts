/** The laws that the drafts of seeds/drafts are held against: none of them exists, the words are ours. */
import { heldVersion, type TextHolder } from '../../../src/app/check/texts';
import { type Knowledge, knowledgeOf } from '../../../src/domain/analyse';
import type { HeldVersion } from '../../../src/domain/check';
import type { CatalogueWork } from '../../../src/domain/model/catalogue';
import { sourceId, versionId } from '../../../src/domain/model/ids';
import { version, work } from './works';

const BEES = work('示例养蜂管理条例', [
  version('2010-01-01', {
    documentNumber: '国务院令第9001号',
    effectiveTo: '2020-01-01',
    endedBy: 'AMENDED',
  }),
  version('2020-01-01', { documentNumber: '国务院令第9002号' }),
]);
const TRADE = work('示例蜂产品流通条例', [version('2015-01-01', { documentNumber: '国务院令第9003号' })], {
  relations: [{ kind: 'REPLACES', target: sourceId('示例蜂蜜收购办法'), evidence: null }],
});
const DETAILS = work('示例养蜂管理条例实施细则', [version('2021-01-01')], {
  level: 'DEPARTMENTAL_RULE',
});
const WORKS: CatalogueWork[] = [
  BEES,
  TRADE,
  DETAILS,
  work('示例蜂蜜收购办法', [version('2001-01-01', { effectiveTo: '2015-01-01', endedBy: 'REPEALED' })]),
  work('示例蜂场补助试行办法', [version('2018-01-01', { effectiveTo: '2023-01-01', endedBy: 'EXPIRED' })]),
  work('示例蜂王浆管理条例', [version('2024-03-01', { effectiveFrom: '2024-10-01' })]),
  work('示例蜂种保护规划', [version('2025-02-01')], { level: 'PLAN' }),
  work('示例蜂疗意见', [], { level: 'NORMATIVE_DOCUMENT' }),
  work('示例蜂药使用规定', [version('2016-05-01')], {
    level: 'DEPARTMENTAL_RULE',
    relations: [{ kind: 'BASED_ON', target: BEES.id, evidence: null }],
  }),
  work('杭州市示例蜂场管理办法', [version('2019-01-01')], {
    level: 'LOCAL_GOVERNMENT_RULE',
    region: ['浙江省', '杭州市'],
  }),
  work('示例东部蜂业条例', [version('2019-01-01')], { aliases: ['示例蜂业条例'] }),
  work('示例西部蜂业条例', [version('2019-01-01')], { aliases: ['示例蜂业条例'] }),
];

type Articles = [lineage: string, ...texts: string[]][];

function held(of: CatalogueWork, promulgatedOn: string, articles: Articles): HeldVersion {
  return heldVersion({
    id: versionId(of.id, promulgatedOn),
    promulgatedOn,
    effectiveFrom: promulgatedOn,
    provisions: articles.flatMap(([lineage, ...texts], index) => {
      const path = `art-${index + 1}`;
      const label = `第${'一二三四五六七八九'[index]}条`;
      const one = texts.length === 1;
      const parts = one
        ? []
        : texts.map((text, at) => {
            const item = /^（[一二三]）/u.exec(text)?.[0] ?? null;
            return item
              ? { path: `${path}/par-1/sub-${at}`, kind: 'SUBPARAGRAPH', label: item, text, lineage: null }
              : { path: `${path}/par-${at + 1}`, kind: 'PARAGRAPH', label: null, text, lineage: null };
          });
      return [{ path, kind: 'ARTICLE', label, text: one ? texts[0]! : '', lineage }, ...parts];
    }),
  });
}

const VERSIONS = [
  held(BEES, '2010-01-01', [
    ['l1', '为了规范养蜂活动，制定本条例。'],
    ['l2', '养蜂人可以登记蜂场位置和蜂箱数量。'],
    ['l5', '养蜂人应当每季度清点一次蜂箱。'],
    ['l6', '转移蜂场的，应当在三日前告知所在地村民委员会。'],
  ]),
  held(BEES, '2020-01-01', [
    ['l1', '为了规范养蜂活动，保护蜂种资源，制定本条例。'],
    ['l2', '养蜂人应当登记蜂场位置和蜂箱数量。'],
    [
      'l3',
      '下列区域不得放置蜂箱：',
      '（一）学校周边五十米以内；',
      '（二）医院出入口；',
      '（三）其他人员密集场所。',
    ],
    ['l4', '养蜂人应当在蜂场入口设置警示标志，并保持标志清晰、完整。', '标志式样由县级主管部门公布。'],
    ['l5', '养蜂人应当每年清点一次蜂箱，清点结果保存三年。'],
    ['l6', '转移蜂场的，应当在三日前告知所在地村民委员会。'],
    ['l7', '主管部门应当为养蜂人提供花期预报。'],
    ['l8', '蜂箱应当标明编号和所有人。'],
  ]),
  held(TRADE, '2015-01-01', [['t1', '蜂产品经营者应当建立进货台账。']]),
  held(DETAILS, '2021-01-01', [['d1', '蜂场登记由县级主管部门办理。']]),
];

export const PLANTED_KNOWLEDGE: Knowledge = knowledgeOf({ works: WORKS, titles: [], aliases: [] });

export const PLANTED_TEXTS: TextHolder = {
  isAtHand: true,
  versions: async (ids) =>
    new Map(VERSIONS.filter(({ id }) => ids.includes(id)).map((each) => [each.id, each] as const)),
};
