import { settingsOf } from '../../../src/api/http/settings';
import { readConfig } from '../../../src/platform/config';

test.each([
  ['50', 46],
  ['10', 6],
  ['1', 1],
])('of a pool of %s connections requests take at most %i: the others are for readiness', (pool, most) => {
  expect(settingsOf(readConfig({ YIJU_NEO4J_POOL: pool })).statementsAtOnce).toBe(most);
});
