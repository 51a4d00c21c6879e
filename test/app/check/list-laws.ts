/** Two invented rules, one of which ended the other, with the text of one in two versions. */
import { heldVersion, type TextHolder } from '../../../src/app/check/texts';
import { type Knowledge, knowledgeOf } from '../../../src/domain/analyse';
import type { CatalogueVersion, CatalogueWork } from '../../../src/domain/model/catalogue';
import { sourceId, versionId } from '../../../src/domain/model/ids';

const version = (promulgatedOn: string, more: Partial<CatalogueVersion> = {}): CatalogueVersion => ({
  promulgatedOn,
  effectiveFrom: promulgatedOn,
  effectiveTo: null,
  endedBy: null,
  documentNumber: null,
  note: null,
  ...more,
});

function work(title: string, versions: CatalogueVersion[], more: Partial<CatalogueWork> = {}): CatalogueWork {
  return {
    id: sourceId(title),
    title,
    fullTitle: title,
    aliases: [],
    level: 'ADMIN_REGULATION',
    issuingBodies: ['国务院'],
    region: [],
    documentNumber: null,
    versions,
    relations: [],
    provisions: [],
    note: null,
    ...more,
  };
}

const NEW = '甲乙登记条例';
const OLD = '甲乙登记办法';

export function laws(): Knowledge {
  return knowledgeOf({
    works: [
      work(OLD, [version('2005-01-01', { effectiveTo: '2015-01-01', endedBy: 'REPEALED' })]),
      work(
        NEW,
        [version('2015-01-01', { effectiveTo: '2022-01-01', endedBy: 'AMENDED' }), version('2022-01-01')],
        { relations: [{ kind: 'REPEALS', target: sourceId(OLD), evidence: null, since: '2015-01-01' }] },
      ),
    ],
    titles: [],
    aliases: [],
  });
}

const article = (path: string, label: string, text: string) => ({
  path,
  label,
  text,
  kind: 'ARTICLE' as const,
  lineage: `lineage:${path}`,
});

export function lawsHeld(): TextHolder {
  const texts = new Map(
    (
      [
        ['2015-01-01', '申请登记的，应当在十五日内提交材料。'],
        ['2022-01-01', '申请登记的，应当在十日内提交材料。'],
      ] as const
    ).map(([on, words]) => {
      const id = versionId(sourceId(NEW), on);
      const provisions = [
        article('art-1', '第一条', '为了登记，制定本条例。'),
        article('art-3', '第三条', words),
      ];
      return [id, heldVersion({ id, promulgatedOn: on, effectiveFrom: on, provisions } as never)];
    }),
  );
  return {
    isAtHand: true,
    versions: async (ids) =>
      new Map(ids.flatMap((id) => (texts.has(id) ? [[id, texts.get(id)!] as const] : []))),
  };
}
