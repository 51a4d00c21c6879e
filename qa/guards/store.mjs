/** A store that is damaged is not called healthy. */
const RUNNING = ['test/api/http/running.test.ts'];

export const STORE = [
  {
    name: 'store-read-through',
    says: '损坏的数据文件不算就绪 A store that does not read well is not ready',
    file: 'src/graph/connection/readiness.ts',
    find: "  if (isDamaged()) return 'graph damaged';",
    put: '',
    tests: RUNNING,
    fails: 'is not ready, and its remedy is named',
  },
  {
    name: 'store-counted',
    says: '读到的与所记之数相比 What is read is held against what was counted',
    file: 'src/graph/connection/store-watch.ts',
    find: '    return lessThan(found!, counted!);',
    put: '    return lessThan(counted!, counted!) && found ? null : null;',
    tests: RUNNING,
    fails: 'lacks (?:nodes|relationships|ids)',
  },
  {
    name: 'store-faults',
    says: '读者屡遇的数据库错误也算 Faults that readers meet count too',
    file: 'src/graph/connection/store-watch.ts',
    find: 'if (faultIn(error) !== null) this.faults',
    put: 'if (false) this.faults',
    tests: RUNNING,
    fails: 'is known by what readers meet',
  },
  {
    name: 'ends-though-owed',
    says: '数据库欠答时 Ctrl+C 照样停止 Ctrl+C ends the service though the database owes it an answer',
    file: 'src/cli/serve.ts',
    find: '  process.exit();\n}',
    put: '}',
    tests: ['test/platform/ops/process.integration.test.ts'],
    fails: 'owes it an answer',
    isBuilt: true,
  },
];
