/** Where data is kept when nobody says where. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { defaultHome } from '../../../src/platform/neo4j/paths';

test.each([
  ['a checkout', '/srv/yiju', {}, '/srv/yiju/.yiju'],
  ['a checkout in a folder of like name', '/srv/my_node_modules/yiju', {}, '/srv/my_node_modules/yiju/.yiju'],
  ['an installed package', '/srv/app/node_modules/yiju', {}, join(homedir(), '.local', 'share', 'yiju')],
  ['the same, where the user says', '/srv/app/node_modules/yiju', { XDG_DATA_HOME: '/data' }, '/data/yiju'],
])('of %s', (_, root, env, home) => {
  expect(defaultHome(root, env)).toBe(home);
});
