/**
 * `npm run conformance`: whether what others are built on holds to what they expect, each suite counted. The figures
 * are kept, and docs/conformance.md is written from them; none is written by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commit as commitNow, QA_RESULTS, record } from '../bench/result.mjs';
import { table } from '../bench/table.mjs';
import { bootstrap, ROOT } from '../scripts/bootstrap.mjs';
import { installTools } from './conformance/tools.mjs';
import { runJest } from './jest.mjs';

/** What is counted under each, by the files of its tests. */
const SUITES = [
  {
    says: 'GraphQL over HTTP：graphql-http 的全部检查 all audits of graphql-http',
    files: ['test/api/server.integration.test.ts'],
  },
  {
    says: '模式：graphql-schema-linter、graphql-eslint 与自己的规则 the schema, by both linters and rules of our own',
    files: ['test/api/graphql/schema-lint.test.ts'],
  },
  {
    says: '他人的客户端，照其默认设置 clients with their defaults：urql（POST、GET）、Apollo Client、Relay、graphql-request、codegen client preset、gql、ariadne-codegen、fetch',
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
    says: 'MCP 的官方套件（@modelcontextprotocol/conformance）：所声明的能力的各场景 the official suite, each scenario of what is declared',
    files: ['test/client/mcp-suite.test.ts'],
  },
  {
    says: '导出：各由其格式的读取器读回 exports, each read back by a reader of its format',
    files: ['test/app/export/'],
  },
  {
    says: '表：csv-parse（严格）、pandas、duckdb 所读的宽度、行数、单元格相同 tables, read alike by csv-parse, pandas and duckdb',
    files: ['test/client/tables.test.ts'],
  },
  {
    says: '包：`npm pack` 所得在空目录里可用 the package, in an empty folder',
    files: ['test/package.integration.test.ts'],
  },
  {
    says: '文档中的例子（GraphQL、curl、Python）：照写执行，答如所写 examples of the documents, executed',
    files: ['test/docs/'],
  },
];
const DOCUMENT = path.join(ROOT, 'docs', 'conformance.md');

// Found out before it runs: it is long, and others go on working.
commitNow();
await bootstrap();
installTools();
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
    'Relay 的编译器（118 MB）、MCP 的官方套件与带 gql、ariadne-codegen、pandas、duckdb 的 Python 太大，不随项目安装：本命令（或 `node qa/conformance/tools.mjs`）先把它们装进 `.yiju/conformance`，`YIJU_CONFORMANCE_TOOLS` 可另指一处，`YIJU_PYTHON` 可指自己的 Python；没有它们时，用到的测试在 `npm test` 中略过并说明。These are too large to come with the project: this command installs them into a folder of their own, and `npm test` skips, and says so, what needs them where they are not.',
    'MCP 官方套件的其余场景不适用：有的要求服务备有套件自己所起名的工具、资源与提示，有的属于没有声明的能力（日志、补全、订阅、服务端的流、采样、征询）；新版多出的场景由测试发现。套件用可在 Node.js 20 上运行的 0.1.13（以后的要 22）。Its other scenarios do not apply: they ask for tools, resources and prompts of its own names, or are of capabilities not declared.',
    '读法：检查的是接口与格式，不是答案对不对；后者见[评测](evaluation/README.md)。What is checked is the interface, not whether answers are right.',
  ].join('\n\n')}\n`;
}
