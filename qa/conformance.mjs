/**
 * `npm run conformance`: whether what others are built on holds to what they expect, each suite counted. The figures
 * are kept, and docs/conformance.md is written from them; none is written by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commit as commitNow, QA_RESULTS, record } from '../bench/result.mjs';
import { table } from '../bench/table.mjs';
import { bootstrap, ROOT } from '../scripts/bootstrap.mjs';
import { runJest } from './jest.mjs';

/** What is counted under each, by the files of its tests. */
const SUITES = [
  {
    says: 'GraphQL over HTTP：graphql-http 的全部检查 all audits of graphql-http',
    files: ['test/api/server.integration.test.ts'],
  },
  {
    says: '他人的客户端，照其默认设置 clients with their defaults：urql（POST、GET）、Apollo Client、graphql-request、fetch',
    files: ['test/client/clients.integration.test.ts'],
  },
  {
    says: '`yiju/client`：由模式与操作生成，类型与所答相符 generated from the schema, typed',
    files: ['test/client/client.test.ts'],
  },
  {
    says: 'REST：OpenAPI 3.1 与路由、请求、答复相符 OpenAPI as the routes are',
    files: ['test/api/rest/openapi.test.ts', 'test/api/http/routes.test.ts'],
  },
  {
    says: 'MCP：官方客户端经标准输入输出与 HTTP，工具的答案合于所声明的 Schema the official client, over both transports',
    files: ['test/api/mcp/'],
  },
  {
    says: '导出：各由其格式的读取器读回 exports, each read back by a reader of its format',
    files: ['test/app/export/'],
  },
  {
    says: '包：`npm pack` 所得在空目录里可用 the package, in an empty folder',
    files: ['test/package.integration.test.ts'],
  },
  {
    says: '文档中的例子：照写执行，答如所写 examples of the documents, executed',
    files: ['test/docs/'],
  },
];
const DOCUMENT = path.join(ROOT, 'docs', 'conformance.md');

// Found out before it runs: it is long, and others go on working.
commitNow();
await bootstrap();
const { status, report } = runJest(
  SUITES.flatMap(({ files }) => files),
  ['--forceExit'],
);

const suites = SUITES.map(({ says, files }) => ({ says, ...counted(files) }));
const kept = { command: 'npm run conformance', figures: { suites } };
const { at, commit } = JSON.parse(readFileSync(record('conformance', kept, QA_RESULTS), 'utf8'));
writeFileSync(DOCUMENT, page());
console.log(JSON.stringify(suites));
process.exitCode = status ?? 1;

function counted(files) {
  const results = report.testResults.filter(({ name }) =>
    files.some((each) => path.relative(ROOT, name).startsWith(each)),
  );
  const tests = results.flatMap(({ assertionResults }) => assertionResults);
  const of = (wanted) => tests.filter(({ status: said }) => said === wanted).length;
  // A file that did not run has no tests to fail.
  const broken = results.filter(
    ({ status: said, assertionResults }) => said === 'failed' && assertionResults.length === 0,
  );
  const failed = of('failed') + broken.length;
  return { passed: of('passed'), failed, skipped: tests.length - of('passed') - of('failed') };
}

function page() {
  const rows = suites.map(({ says, passed, failed, skipped }) => [says, passed, failed, skipped].map(String));
  return `${[
    '# 合规 Conformance',
    '由 `npm run conformance` 写成，不手写数字；每一套也在 `npm test` 之中。',
    table(['', '通过 passed', '失败 failed', '略过 skipped'], rows),
    `${at.slice(0, 10)}，${commit ?? ''}`,
    '没有一套运行的：MCP 的官方 conformance 套件、Relay、gql、ariadne-codegen。Not run: the official conformance suite of MCP, Relay, gql, ariadne-codegen.',
  ].join('\n\n')}\n`;
}
