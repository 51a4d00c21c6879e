import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, readConfig, unknownVariables, VARIABLES } from '../../../src/platform/config';

const ROOT = join(__dirname, '..', '..', '..');

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({
      ...{ host: '127.0.0.1', port: 4000, operations: 'any', corsOrigins: [], trustProxy: false },
      ...{ introspection: true, costPerMinute: 1_000_000, neo4jDatabase: 'neo4j', logLevel: 'warn' },
    });
  });

  it.each([
    ['YIJU_PORT', '8080', { port: 8080 }],
    ['YIJU_PORT', ' 8080 ', { port: 8080 }],
    ['YIJU_PORT', ' ', { port: 4000 }],
    ['YIJU_INTROSPECTION', 'off', { introspection: false }],
    ['YIJU_OPERATIONS', 'Trusted', { operations: 'trusted' }],
    ['YIJU_TRUST_PROXY', '0', { trustProxy: false }],
    ['YIJU_TRUST_PROXY', '2', { trustProxy: 2 }],
    [
      'YIJU_TRUST_PROXY',
      'loopback, 10.0.0.0/8,fd00::/8',
      { trustProxy: ['loopback', '10.0.0.0/8', 'fd00::/8'] },
    ],
    ['YIJU_CORS_ORIGINS', '*', { corsOrigins: ['*'] }],
    [
      'YIJU_CORS_ORIGINS',
      'https://a.example, http://localhost:5173',
      { corsOrigins: ['https://a.example', 'http://localhost:5173'] },
    ],
  ])('reads %s=%j', (name, value, expected) => {
    expect(readConfig({ [name]: value })).toMatchObject(expected);
  });

  it.each([
    ['YIJU_PORT', '65536'],
    ['YIJU_PORT', '4000.5'],
    ['YIJU_INTROSPECTION', 'yes'],
    ['YIJU_OPERATIONS', 'none'],
    ['YIJU_TRUST_PROXY', 'true'],
    ['YIJU_TRUST_PROXY', '10.0.0.0/33'],
    ['YIJU_CORS_ORIGINS', '*.example'],
    ['YIJU_CORS_ORIGINS', 'a.example'],
    ['YIJU_CORS_ORIGINS', 'https://a.example/page'],
    ['YIJU_MAX_COST', '0'],
    ['YIJU_LOG_LEVEL', 'loud'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['YIJU_NEO4J_HEAP', '1 GB'],
    ['YIJU_PUBLIC_URL', 'yiju.example'],
  ])('refuses %s=%s, saying what was expected and what to do, in each language by itself', (name, value) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(new RegExp(`^${name}：应为.*但得到 .*；请改为如 ${name}=\\S+，`, 'u'));
    expect(read).toThrow(
      expect.objectContaining({
        messageEn: expect.stringMatching(
          new RegExp(`^${name}: expected .*; set it for example as ${name}=`, 'u'),
        ),
      }),
    );
    expect(read).toThrow(
      expect.objectContaining({ messageEn: expect.stringContaining(`but got: ${value}`) }),
    );
  });

  it('tells which of several entries is wrong', () => {
    expect(() => readConfig({ YIJU_CORS_ORIGINS: 'https://a.example, b.example' })).toThrow(
      /但得到 b\.example；/u,
    );
  });

  it('every example of a remedy is accepted', () => {
    for (const { name, example } of Object.values(VARIABLES)) {
      expect(() => readConfig({ [name]: example })).not.toThrow();
    }
  });

  it('tells all that is wrong at once', () => {
    const read = () => readConfig({ YIJU_PORT: 'x', YIJU_OPERATIONS: 'y' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/YIJU_PORT[\s\S]*YIJU_OPERATIONS/u);
  });

  it('notices names that nothing reads', () => {
    expect(unknownVariables({ YIJU_PROT: '1', YIJU_QZXWV: '1', YIJU_PORT: '1', HOME: '/' })).toEqual([
      { name: 'YIJU_PROT', meant: 'YIJU_PORT' },
      { name: 'YIJU_QZXWV', meant: null },
    ]);
  });
});

describe('the table of variables', () => {
  it('has each variable that the code names, and no two of one name', () => {
    const named = Object.values(VARIABLES).map(({ name }) => name);
    expect(new Set(named).size).toBe(named.length);
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
    const texts = files
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'));
    const used = new Set(texts.flatMap((text) => text.match(/\bYIJU_[A-Z_]+[A-Z]\b/gu) ?? []));
    expect([...used].filter((name) => !named.includes(name))).toEqual([]);
  });
});
