/** Two projects: pure unit tests, and integration tests that need the real Neo4j of test/neo4j-setup.ts. */
const swc = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        target: 'es2022',
        keepClassNames: true,
      },
      module: { type: 'commonjs' },
    },
  ],
};
/** Packages that are ECMAScript modules only, which Jest cannot load as they are. */
const modules = {
  'node_modules/(?:jose|hyparquet|hyparquet-writer)/.+\\.js$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};
const common = {
  transform: { ...swc, ...modules },
  transformIgnorePatterns: ['/node_modules/(?!jose/|hyparquet/|hyparquet-writer/)'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: [],
};

const projects = ['unit', 'integration'];

/** Jest takes every word behind --selectProjects for a project's name: those that are none are paths of tests. */
function pathsBehindSelection(words) {
  const at = words.findIndex((word) => /^--selectProjects(=|$)/.test(word));
  if (at < 0) return [];
  const behind = words.slice(at + 1);
  const end = behind.findIndex((word) => word.startsWith('-'));
  return behind.slice(0, end < 0 ? behind.length : end).filter((word) => !projects.includes(word));
}

const paths = pathsBehindSelection(process.argv).map((path) => path.replace(/^\.\//, ''));
/** Patterns of files that no test is read from. */
const passedOver = ['/node_modules/', ...(paths.length > 0 ? [`^(?!.*(?:${paths.join('|')}))`] : [])];

module.exports = {
  // For a machine that does many other things too; a test that hangs is found by it all the same.
  testTimeout: 300_000,
  // Each worker of the integration tests has a database of its own.
  maxWorkers: 2,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['\\.integration\\.test\\.ts$', ...passedOver],
    },
    {
      ...common,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/**/*.integration.test.ts'],
      testPathIgnorePatterns: passedOver,
      testEnvironment: '<rootDir>/test/neo4j-environment.ts',
      globalSetup: '<rootDir>/test/neo4j-setup.ts',
      globalTeardown: '<rootDir>/test/neo4j-teardown.ts',
    },
  ],
};
