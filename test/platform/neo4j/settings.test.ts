import { embeddedSettings, externalConnection } from '../../../src/platform/neo4j/settings';

describe('externalConnection', () => {
  it.each([
    ['is none without NEO4J_URI', {}, null],
    ['is none when NEO4J_URI is blank', { NEO4J_URI: ' ' }, null],
    [
      'takes user neo4j by default',
      { NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'p' },
      { uri: 'bolt://db:7687', user: 'neo4j', password: 'p' },
    ],
    [
      'takes what is given',
      { NEO4J_URI: 'neo4j+s://x.example', NEO4J_USER: 'u', NEO4J_PASSWORD: 'p' },
      { uri: 'neo4j+s://x.example', user: 'u', password: 'p' },
    ],
  ])('%s', (_name, env, expected) => {
    expect(externalConnection(env)).toEqual(expected);
  });

  it.each(['http://db:7474', 'db:7687', 'bolt://'])('refuses %s, naming the variable', (NEO4J_URI) => {
    expect(() => externalConnection({ NEO4J_URI })).toThrow(
      `NEO4J_URI：应为 Neo4j 地址，如 bolt://127.0.0.1:7687，但得到 ${NEO4J_URI}；`,
    );
  });
});

describe('embeddedSettings', () => {
  it('is modest by default', () => {
    expect(embeddedSettings({})).toEqual({ port: 0, heap: '1g', pageCache: '512m', linger: 60 });
  });

  it('takes what is given', () => {
    const env = {
      YIJU_BOLT_PORT: '7687',
      YIJU_NEO4J_HEAP: '2G',
      YIJU_NEO4J_PAGECACHE: '256m',
      YIJU_NEO4J_LINGER: '0',
    };
    expect(embeddedSettings(env)).toEqual({ port: 7687, heap: '2g', pageCache: '256m', linger: 0 });
  });

  it.each([
    ['YIJU_BOLT_PORT', '70000'],
    ['YIJU_BOLT_PORT', '-1'],
    ['YIJU_BOLT_PORT', 'x'],
    ['YIJU_NEO4J_HEAP', '1024'],
    ['YIJU_NEO4J_HEAP', '0m'],
    ['YIJU_NEO4J_PAGECACHE', '512 MB'],
    ['YIJU_NEO4J_LINGER', '1.5'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => embeddedSettings({ [name]: value })).toThrow(
      new RegExp(`^${name}：.*但得到 ${value}；请改为如 ${name}=`, 'u'),
    );
  });
});
