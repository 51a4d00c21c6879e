/** Laws that others ended, of which nothing else is known, and titles that older texts bore. */
import { lookUp } from '../../../src/app/lookup';
import { knowledge } from '../citations/support';

it.each([
  ['外资企业法', '2020-01-01', 'SUPERSEDED', 'REPEALED', '外商投资法'],
  ['外资企业法', '2019-12-31', 'RESOLVED', 'UNKNOWN', null],
  ['经济合同法', '2005-01-01', 'SUPERSEDED', 'REPEALED', '合同法'],
  ['执业医师法', '2022-03-01', 'SUPERSEDED', 'REPEALED', '医师法'],
  ['宪法', '1960-01-01', 'RESOLVED', 'UNKNOWN', null],
  ['宪法', '1990-01-01', 'RESOLVED', 'IN_FORCE', null],
  ['兵役法', '1960-01-01', 'RESOLVED', 'UNKNOWN', null],
  ['国务院组织法', '1960-01-01', 'RESOLVED', 'UNKNOWN', null],
  ['人民法院组织法', '1960-01-01', 'RESOLVED', 'UNKNOWN', null],
  // Made for the first time.
  ['立法法', '1960-01-01', 'RESOLVED', 'NOT_YET_IN_FORCE', null],
])('%s on %s is %s, %s', (title, asOf, outcome, status, by) => {
  const [found] = lookUp({ texts: [`《${title}》第三条`], asOf }, knowledge())[0]!;
  expect(found!.resolution).toMatchObject({ outcome, status, ...(by && { by: [`source:${by}`] }) });
});
