/** Works that do not exist, for catalogues of tests. */
import type { CatalogueVersion, CatalogueWork } from '../../../src/domain/model/catalogue';
import { sourceId } from '../../../src/domain/model/ids';

export const version = (promulgatedOn: string, more: Partial<CatalogueVersion> = {}): CatalogueVersion => ({
  promulgatedOn,
  effectiveFrom: promulgatedOn,
  effectiveTo: null,
  endedBy: null,
  documentNumber: null,
  note: null,
  ...more,
});

export const work = (
  title: string,
  versions: CatalogueVersion[] = [version('2019-01-01')],
  more: Partial<CatalogueWork> = {},
): CatalogueWork => ({
  id: sourceId(title),
  title,
  fullTitle: title,
  aliases: [],
  level: 'ADMIN_REGULATION',
  issuingBodies: ['国务院'],
  region: [],
  documentNumber: versions.at(-1)?.documentNumber ?? null,
  versions,
  relations: [],
  provisions: [],
  note: null,
  ...more,
});
