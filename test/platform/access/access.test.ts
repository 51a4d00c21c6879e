import { createAccess } from '../../../src/platform/access/access';
import { mintToken } from '../../../src/platform/access/tokens';

const { token, stored } = mintToken({ name: '甲', role: 'reader' });
const access = () =>
  createAccess({ reads: 'open', oidc: null }, async (id) => (id === stored.id ? stored : null));

test('a header with a good token lets in whom it names', async () => {
  const { actorOf } = await access();
  expect(await actorOf(`Bearer ${token}`)).toMatchObject({ name: '甲', role: 'reader' });
  expect(await actorOf(undefined)).toBeNull();
});

test('a header that is too long to be one of a token is not looked at', async () => {
  const { actorOf } = await access();
  await expect(actorOf(`Bearer ${token}${' '.repeat(9000)}`)).rejects.toMatchObject({
    code: 'UNAUTHENTICATED',
  });
});
