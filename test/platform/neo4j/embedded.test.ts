import { connectionFailure } from '../../../src/platform/neo4j/driver';
import { launcherEnv, startFailure, useEmbedded } from '../../../src/platform/neo4j/embedded';
import {
  cacheDirectory,
  jarsDirectory,
  launcherDirectory,
  neo4jHome,
  neo4jVersion,
} from '../../../src/platform/neo4j/paths';
import { sayNothing } from '../../../src/platform/neo4j/say';

describe('launcherEnv', () => {
  it.each([
    ['no locale', {}, 'C.UTF-8'],
    ['the POSIX locale', { LANG: 'C' }, 'C.UTF-8'],
    ['a UTF-8 locale', { LANG: 'zh_CN.UTF-8' }, undefined],
    ['a UTF-8 locale that is overruled', { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'C.UTF-8'],
  ])('lets Java read Chinese paths with %s', (_name, env, expected) => {
    expect(launcherEnv(env).LC_ALL).toBe(expected);
  });
});

describe('places', () => {
  it('follow YIJU_HOME and XDG_CACHE_HOME', () => {
    expect(neo4jHome({ YIJU_HOME: '/data/依据' })).toBe('/data/依据/neo4j');
    expect(neo4jHome({})).toMatch(/\/\.yiju\/neo4j$/u);
    expect(cacheDirectory({ XDG_CACHE_HOME: '/c' })).toBe('/c/yiju');
  });

  it('are named by the pinned version and by what they are made from', () => {
    expect(jarsDirectory({ XDG_CACHE_HOME: '/c' })).toMatch(
      /^\/c\/yiju\/neo4j-5\.26\.30\/jars-[0-9a-f]{16}$/u,
    );
    expect(launcherDirectory({ XDG_CACHE_HOME: '/c' })).toMatch(/launcher-[0-9a-f]{16}$/u);
  });

  it('are of the version that YIJU_NEO4J_VERSION names, the launcher but one', () => {
    const env = { XDG_CACHE_HOME: '/c', YIJU_NEO4J_VERSION: '2026.09.0' };
    expect(jarsDirectory(env)).toMatch(/^\/c\/yiju\/neo4j-2026\.09\.0\/jars-[0-9a-f]{16}$/u);
    expect(launcherDirectory(env)).toBe(launcherDirectory({ XDG_CACHE_HOME: '/c' }));
    expect(() => jarsDirectory({ YIJU_NEO4J_VERSION: '../x' })).toThrow(/expected a version/u);
  });

  it('need a pinned version', () => {
    expect(() => neo4jVersion('<project/>')).toThrow(/expected a pinned version/u);
  });
});

describe('connectionFailure', () => {
  it.each([
    ['Neo.ClientError.Security.Unauthorized', /NEO4J_USER 与 NEO4J_PASSWORD/u],
    ['ServiceUnavailable', /NEO4J_URI/u],
    ['Neo.DatabaseError.General.UnknownError', /^Neo4j 出错/u],
  ])('says for %s what to look at', (code, expected) => {
    const message = connectionFailure('bolt://x', 'u', { code, message: 'why' });
    expect(message).toMatch(expected);
    expect(message).toContain('expected to connect to bolt://x as u, but got: why');
  });
});

describe('a home that cannot be written', () => {
  it('is named, with what to set', async () => {
    const settings = { port: 0, heap: '1g', pageCache: '64m', linger: 1 };
    const started = useEmbedded('/dev/null/neo4j', settings, sayNothing);
    await expect(started).rejects.toThrow(/^\/dev\/null\/neo4j 不可写，请把 YIJU_HOME 指向.*ENOTDIR/u);
  });
});

describe('startFailure', () => {
  const at = { code: 1, port: 41_234, log: '/log' };

  it('names the port that was tried', () => {
    expect(startFailure('java.net.BindException: Address already in use', at)).toMatch(
      /^端口 41234 已被占用/u,
    );
  });

  it('says what to do about a store that does not open', () => {
    const said =
      'Exception in thread "main" java.lang.IllegalStateException: expected the database neo4j to open, but got: x';
    expect(startFailure(said, at)).toMatch(/exit code 1.*yiju db restore/su);
  });
});
