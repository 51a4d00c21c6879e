import { clientOf, hostOf } from '../../../src/api/http/client';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  [undefined, 'unknown'],
])('%s is counted as %s', (ip, client) => {
  expect(hostOf({ ip })).toBe(client);
});

test('who has a token is counted by it, wherever they ask from', () => {
  const actor = { id: 'token:a', name: '甲', role: 'reader' } as const;
  expect(clientOf({ ip: '192.0.2.7' }, actor)).toBe('token:a');
  expect(clientOf({ ip: '192.0.2.7' }, null)).toBe('192.0.2.7');
});
