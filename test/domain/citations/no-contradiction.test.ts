/** Over the seeds and forty years: what a look-up says of a work on a day is what every other rule says of it. */
import { findCitations } from '../../../src/domain/citations';
import { resolveCitation } from '../../../src/domain/citations/resolve';
import {
  sourceStatus,
  standingOn,
  versionOn,
  versionStatus,
  versionsDuring,
} from '../../../src/domain/citations/standing';
import type { Citation } from '../../../src/domain/model/citation';
import { addDays } from '../../../src/domain/model/days';
import { versionId } from '../../../src/domain/model/ids';
import { knowledge } from './support';

const YEARS = Array.from({ length: 41 }, (_, index) => `${1986 + index}-07-01`);

it('status, version and number agree on every day that matters', () => {
  const { works, catalogue, lexicon } = knowledge();
  const [plain] = findCitations('《示例法》', lexicon);
  const faults: string[] = [];
  let asked = 0;
  for (const work of works) {
    // Works of one title are told apart elsewhere; here each is asked alone.
    const alone = {
      ...catalogue,
      byTitle: () => [work],
      byDocumentNumber: () => [work],
      similarTo: undefined,
    };
    const edges = work.versions.flatMap(({ promulgatedOn, effectiveFrom, effectiveTo }) =>
      [promulgatedOn, effectiveFrom, effectiveTo].flatMap((day) => (day ? [addDays(day, -1), day] : [])),
    );
    let over = false;
    for (const day of [...new Set([...YEARS, ...edges])].sort()) {
      asked++;
      const fault = (what: string) => faults.push(`${work.id} ${day} ${what}`);
      const status = sourceStatus(work.versions, day);
      const { version } = standingOn(work.versions, day);
      const citation = { ...plain!, title: work.title, rawTitle: work.title } as Citation;
      const found = resolveCitation(citation, alone, { asOf: day, region: work.region, issuingBody: null });
      if (work.held !== false && 'source' in found) {
        if (found.status !== status) fault(`resolved ${found.status}, stands ${status}`);
        const id = version && versionId(work.id, version.promulgatedOn);
        if (found.version !== id) fault(`resolved ${found.version}, stands ${id}`);
      }
      const served = versionOn(work.versions, day);
      const during = versionsDuring(work.versions, day, addDays(day, 1));
      if (served && !during.includes(served)) fault('served and not of that day');
      if (served && status === 'NOT_YET_IN_FORCE' && versionStatus(served, day) !== 'NOT_YET_IN_FORCE')
        fault('a text is served of what is not yet in force');
      const inForce = work.versions.filter((each) => versionStatus(each, day) === 'IN_FORCE');
      if (inForce.length > 1) fault(`${inForce.length} versions in force`);
      if (over && (status === 'IN_FORCE' || status === 'NOT_YET_IN_FORCE')) fault('in force after its end');
      over ||= status === 'REPEALED' || status === 'EXPIRED';
      if (served?.documentNumber && 'source' in found) {
        const numbered = { ...citation, documentNumber: served.documentNumber } as Citation;
        const again = resolveCitation(numbered, alone, { asOf: day, region: work.region, issuingBody: null });
        const conflict = 'cautions' in again && again.cautions.some(({ code }) => code.startsWith('NUMBER_'));
        if (conflict) fault(`its own number ${served.documentNumber} is said to be another’s`);
      }
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
  expect(asked).toBeGreaterThan(100_000);
});
