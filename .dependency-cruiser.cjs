/**
 * The floors of the house: imports run downward only, and in no circle.
 *   domain and platform ← graph ← app ← api and cli
 */
const floor = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    floor('domain-is-pure', '^src/domain/', '^src/(?:graph|app|api|cli|platform)/'),
    floor(
      'domain-has-no-driver',
      '^src/domain/',
      '^node_modules/(?:neo4j-driver|express|@apollo|graphql|type-graphql)',
    ),
    floor('platform-is-below', '^src/platform/', '^src/(?:graph|app|api|cli)/'),
    floor('graph-is-below-app', '^src/graph/', '^src/(?:app|api|cli)/'),
    floor('app-is-below-api', '^src/app/', '^src/(?:api|cli)/'),
    floor('api-is-beside-cli', '^src/api/', '^src/cli/'),
    {
      name: 'graph-alone-has-the-driver',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:graph|platform/neo4j)/' },
      to: { path: '^node_modules/neo4j-driver', dependencyTypesNot: ['type-only'] },
    },
    floor('nothing-from-tests', '^(?:src|explorer|embed|client)/', '^(?:test|qa|bench)/'),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|coverage)/' },
  },
};
