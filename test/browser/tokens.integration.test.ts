/** An admin lets people in on the page; who is told of the server's command line, and who is not. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { tokenDesk } from '../../src/app/access/token-desk';
import { findTokenIn, keepToken } from '../../src/graph/commands/access-tokens';
import { createAccess } from '../../src/platform/access/access';
import { type AccessSettings, accessSettings, loginAddress } from '../../src/platform/access/settings';
import { mintToken } from '../../src/platform/access/tokens';
import { readConfig } from '../../src/platform/config';
import { type TestServer, testServer } from '../api/support';
import { temporaryFolders } from '../graph/folders';
import { query, testDriver } from '../graph/support';
import { explorerSite } from './explorer-site';
import { loadWorld } from './explorer-world';
import { describeInBrowser, screenshot } from './support';

const folderWith = temporaryFolders();

describeInBrowser('tokens made on the page', () => {
  const driver = testDriver();
  const site = explorerSite(driver, () => loadWorld(driver, folderWith));
  let page: Page;
  beforeEach(async () => {
    page = site.page;
    await query(driver, 'MATCH (t:AccessToken) DETACH DELETE t');
  });

  const useToken = async (token: string) => {
    await page.getByLabel('令牌', { exact: true }).fill(token);
    await page.getByRole('button', { name: '使用' }).click();
    await page.getByText('本标签页持有令牌。').waitFor();
  };
  const signInAs = async (role: 'admin' | 'editor' | 'reader', name: string) => {
    const { token, stored } = mintToken({ name, role });
    await keepToken(driver, stored);
    await useToken(token);
  };

  it('only whom nobody can give a token is told of the command line', async () => {
    await site.visit('/review');
    await page.getByText('yiju token create --name admin --role admin').waitFor();
    const { stored } = mintToken({ name: '管理者', role: 'admin' });
    await keepToken(driver, stored);
    await site.visit('/review');
    await page.getByText('令牌由管理者在“工作台 · 令牌”一页创建').waitFor();
    expect(await page.getByText('yiju token create').count()).toBe(0);
  });

  it('an admin makes a token, which lets its bearer in until it is revoked', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await site.visit('/review');
    await signInAs('admin', '管理者');
    await page.getByText('管理者，管理者（另可管理令牌）').waitFor();
    await page.getByRole('link', { name: '令牌' }).click();
    await page.getByLabel('何人或何程序').fill('王法务');
    await page.getByLabel('有效').selectOption('30d');
    await page.getByRole('button', { name: '创建' }).click();
    const shown = page.locator('[data-token]');
    await shown.waitFor();
    const token = String(await shown.textContent());
    await page.getByRole('button', { name: '复制令牌' }).click();
    await page.getByText('已复制').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(token);
    const row = page.locator('.basis tbody tr', { hasText: '王法务' });
    expect(await row.locator('td').nth(1).textContent()).toBe('编辑（复核、导入）');
    expect(await row.locator('.status').textContent()).toBe('有效');
    expect(await site.violations()).toEqual([]);
    await screenshot(page, 'explorer-tokens');
    // Once: neither after a reload, nor in what the page keeps.
    await page.reload();
    await row.waitFor();
    expect(await page.content()).not.toContain(token);
    expect(await page.evaluate('JSON.stringify([localStorage, sessionStorage])')).not.toContain(token);

    const other = await page.context().browser()!.newContext();
    const desk = await other.newPage();
    await desk.goto(new URL('/review', site.server.url).href);
    await desk.getByLabel('令牌', { exact: true }).fill(token);
    await desk.getByRole('button', { name: '使用' }).click();
    await desk.getByText('王法务，编辑（复核、导入）').waitFor();
    await desk.locator('.acts').getByRole('button', { name: '确认' }).waitFor();

    await row.getByRole('button', { name: /^撤销/u }).click();
    await row.getByRole('button', { name: '确定撤销' }).click();
    await row.locator('.status', { hasText: '已撤销' }).waitFor();
    await desk.reload();
    await desk.getByText('没有权限').first().waitFor();
    await other.close();
    expect(site.complaints).toEqual([]);
  });

  describe('with the institution’s own login', () => {
    const ISSUER = 'https://login.example.org';
    let issuer: Server;
    let server: TestServer;
    let settings: AccessSettings;
    /** What the institution answers with, beside the state that it was asked with. */
    let answer: (asked: URLSearchParams) => Promise<Record<string, string>>;

    beforeAll(async () => {
      const { exportJWK, generateKeyPair, SignJWT } = await import('jose');
      const keys = await generateKeyPair('ES256', { extractable: true });
      const folder = folderWith({
        'keys.json': JSON.stringify({
          keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }],
        }),
      });
      signed = (claims) =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'ES256', kid: 'one' })
          .setIssuer(ISSUER)
          .setAudience('yiju')
          .setSubject('u1')
          .setExpirationTime('10m')
          .sign(keys.privateKey);
      issuer = createServer(async ({ url }, response) => {
        const asked = new URL(url ?? '', ISSUER).searchParams;
        const fragment = new URLSearchParams({ state: asked.get('state') ?? '', ...(await answer(asked)) });
        response.writeHead(302, { location: `${asked.get('redirect_uri')}#${fragment}` }).end();
      }).listen(0, '127.0.0.1');
      await once(issuer, 'listening');
      const { port } = issuer.address() as AddressInfo;
      settings = accessSettings(
        readConfig({
          YIJU_OIDC_ISSUER: ISSUER,
          YIJU_OIDC_AUDIENCE: 'yiju',
          YIJU_OIDC_JWKS: path.join(folder, 'keys.json'),
          YIJU_OIDC_LOGIN: `http://127.0.0.1:${port}/authorize`,
        }),
      );
      server = await testServer(driver, {
        access: await createAccess(settings, findTokenIn(driver)),
        tokens: tokenDesk(driver, { hasLogin: true, loginAddress: loginAddress(settings.oidc) }),
      });
    });
    afterAll(async () => {
      await server?.close();
      issuer?.close();
    });
    let signed: (claims: Record<string, unknown>) => Promise<string>;

    const open = async (to: string) => {
      await page.goto(new URL(to, server.url).href);
      await page.getByRole('button', { name: '用机构登录' }).waitFor();
      expect(await page.getByText('yiju token create').count()).toBe(0);
    };
    /** Once the page says how the login ended: were somebody signed in, it would offer to forget the token. */
    const expectNobodySignedIn = async () => {
      const failed = page.getByText('登录没有完成');
      await failed
        .or(page.getByRole('button', { name: '忘掉令牌' }))
        .first()
        .waitFor();
      expect(await page.evaluate("sessionStorage.getItem('yiju.token')")).toBeNull();
      expect(await failed.count()).toBe(1);
    };
    const editor = (asked: URLSearchParams) =>
      signed({ yiju_role: 'editor', name: '李法务', nonce: asked.get('nonce') });

    it('one signs in there, comes back to the same page and decides under one’s own name', async () => {
      let asked = new URLSearchParams();
      answer = async (given) => {
        asked = given;
        return { id_token: await editor(given) };
      };
      await open('/review?tab=all');
      expect(await site.violations()).toEqual([]);
      await screenshot(page, 'explorer-login');
      await page.getByRole('button', { name: '用机构登录' }).click();
      await page.getByText('李法务，编辑（复核、导入）').waitFor();
      expect(Object.fromEntries(asked)).toMatchObject({
        client_id: 'yiju',
        response_type: 'id_token',
        redirect_uri: new URL('/review', server.url).href,
      });
      const { pathname, search, hash } = new URL(page.url());
      expect([pathname, search, hash]).toEqual(['/review', '?tab=all', '']);
      await page.goBack();
      expect(page.url()).not.toContain('id_token');
      await page.goto(new URL('/review', server.url).href);
      await page.locator('.acts').getByRole('button', { name: '确认' }).waitFor();
      await page.keyboard.press('y');
      await page.locator('.queue .link-CONFIRMED').waitFor();
      await page.getByRole('link', { name: '我已决定' }).click();
      await page.locator('.entries', { hasText: '李法务' }).waitFor();
      await page.keyboard.press('u');
      await page.locator('.queue .link-PROPOSED').waitFor();
      expect(site.complaints).toEqual([]);
    });

    it.each<[string, typeof answer]>([
      ['refused', async () => ({ error: 'access_denied' })],
      ['of another login', async (asked) => ({ id_token: await editor(asked), state: 'another' })],
      [
        'with another’s credential',
        async () => ({ id_token: await signed({ yiju_role: 'admin', nonce: 'another' }) }),
      ],
      ['no credential', async () => ({ id_token: 'nothing' })],
    ])('an answer that is %s signs nobody in, and says that it did not', async (_, given) => {
      answer = given;
      await open('/tokens');
      await page.getByRole('button', { name: '用机构登录' }).click();
      await expectNobodySignedIn();
      expect(new URL(page.url()).hash).toBe('');
    });

    it('whoever may not read without signing in is led there too', async () => {
      answer = async (asked) => ({ id_token: await editor(asked) });
      const closed = await testServer(driver, {
        access: await createAccess({ ...settings, reads: 'token' }, findTokenIn(driver)),
      });
      try {
        await page.goto(new URL('/review', closed.url).href);
        await page.getByRole('button', { name: '用机构登录' }).click();
        await page.locator('.queue li').first().waitFor();
      } finally {
        await closed.close();
      }
    });

    it('an answer that nobody asked for signs nobody in', async () => {
      const token = await signed({ yiju_role: 'admin', nonce: 'any' });
      await page.goto(new URL(`/review#id_token=${token}&state=any`, server.url).href);
      await expectNobodySignedIn();
      expect(page.url()).not.toContain(token);
    });
  });

  it('a name that is none is refused in words, and no token is made', async () => {
    await site.visit('/tokens');
    await signInAs('admin', '管理者');
    await page.getByLabel('何人或何程序').fill('规则:甲');
    await page.getByRole('button', { name: '创建' }).click();
    await page.getByText(/^名称应为 1 至 64 个/u).waitFor();
    expect(await page.locator('[data-token]').count()).toBe(0);
    expect(await page.locator('.basis tbody tr').count()).toBe(1);
  });

  it.each(['editor', 'reader'] as const)('a token of the role %s manages none', async (role) => {
    await site.visit('/tokens');
    await page.getByText('登录后才能管理令牌。').waitFor();
    await signInAs(role, '旁人');
    await page.getByText('令牌由管理者管理').waitFor();
    expect(await page.getByRole('button', { name: '创建' }).count()).toBe(0);
    expect(site.complaints).toEqual([]);
  });

  it('axe finds nothing in the page, signed in or not, nor is it wider than a phone', async () => {
    await site.expectAccessible('/tokens');
    await page.setViewportSize({ width: 1280, height: 900 });
    const { token, stored } = mintToken({ name: '管理者', role: 'admin' });
    await keepToken(driver, stored);
    await page.addInitScript(`sessionStorage.setItem('yiju.token', '${token}')`);
    await site.expectAccessible('/tokens');
    await screenshot(page, 'explorer-tokens-360');
  });
});
