import { expiryOf } from '../../src/app/access/token-desk';
import { program } from '../../src/cli/main';

const NOW = new Date('2026-06-01T12:00:00Z');

describe('an expiry', () => {
  test.each([
    ['2026-06-01', '2026-06-02T00:00:00.000Z'],
    ['2027-12-31', '2028-01-01T00:00:00.000Z'],
    ['90d', '2026-08-30T12:00:00.000Z'],
  ])('written %s ends at %s', (given, at) => {
    expect(expiryOf(given, NOW)).toBe(at);
  });

  test.each(['', '明年', '2026-02-30', '2026-13-01', '0d', '-1d', '2026/06/01'])('%j is refused', (given) => {
    expect(() => expiryOf(given, NOW)).toThrow(
      /expected a day such as 2027-12-31 or days such as 90d, but got: /u,
    );
  });
});

test('the roles are told in the help, and another one is refused before anything is started', async () => {
  const token = program('token').commands.find((command) => command.name() === 'token')!;
  const create = token.commands.find((command) => command.name() === 'create')!;
  expect(create.helpInformation()).toMatch(/reader 读，editor 复核，admin 管理/u);
  await expect(
    program('token').parseAsync(['node', 'yiju', 'token', 'create', '--name', '甲', '--role', 'owner']),
  ).rejects.toThrow(/expected one of reader, editor, admin, but got: owner/u);
});
