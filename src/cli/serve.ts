/** `yiju up`: everything from nothing to a served graph, each step said. `yiju serve`: the serving alone. */
import 'reflect-metadata';
import type { Command } from 'commander';
import type { Driver } from 'neo4j-driver';
import { checkPlace } from '../api/http/hosts';
import { lookupService } from '../api/http/lookup-service';
import { settingsOf } from '../api/http/settings';
import { type Serving, serve } from '../api/server';
import { warmSearch } from '../api/warm';
import { tokenDesk } from '../app/access/token-desk';
import { loadSeeds } from '../app/imports/seeds';
import { uploadImporter } from '../app/imports/uploads';
import { KnowledgeCache } from '../app/lookup/knowledge-cache';
import { reviewDesk } from '../app/review/desk';
import { findTokenIn } from '../graph/commands/access-tokens';
import { type ReadGraph, readGraph } from '../graph/connection/read';
import { migrate } from '../graph/migrate';
import { readKnowledge } from '../graph/queries/catalogue';
import { createAccess } from '../platform/access/access';
import { accessSettings, loginAddress } from '../platform/access/settings';
import { type Config, readConfig, unknownVariables, VARIABLES } from '../platform/config';
import { createDriver, type EnsuredNeo4j, ensureNeo4j } from '../platform/neo4j';
import { type DriverSettings, driverSettings } from '../platform/neo4j/settings';
import { createLogger, outlivePrinting } from '../platform/ops/logger';
import { createMetrics, measureProcess, statementObserver } from '../platform/ops/metrics';
import { telemetry } from '../platform/ops/telemetry';
import { curlLine, exampleQuery } from './example-query';

interface Options {
  host?: string;
  port?: string;
  introspection: boolean;
}

export function registerServe(program: Command): void {
  const exits = '\n设置见 docs/configuration.md。退出码 Exit codes: 0 已停止；1 未能启动';
  withServeOptions(program.command('up'))
    .description(
      '启动数据库、迁移、载入种子并提供 GraphQL（即 npm start）\nDatabase, migrations, seeds and the API, all up.',
    )
    .addHelpText('after', exits)
    .action((options: Options) => run(options, prepare, bringTexts));
  withServeOptions(program.command('serve'))
    .description('只提供 GraphQL，图须已备好\nServes a graph that is ready.')
    .addHelpText('after', exits)
    .action((options: Options) => run(options, async () => {}));
}

function withServeOptions(command: Command): Command {
  return command
    .option('--host <host>', `监听地址 / address to listen on（YIJU_HOST，默认 ${VARIABLES.host.fallback}）`)
    .option('--port <port>', `端口，0 为任意空闲端口 / port（YIJU_PORT，默认 ${VARIABLES.port.fallback}）`)
    .option('--no-introspection', '关闭内省 / without introspection（YIJU_INTROSPECTION=off）');
}

async function run(
  options: Options,
  ready: (driver: Driver) => Promise<void>,
  /** Under way while the service answers; ends when the signal aborts. */
  meanwhile: (driver: Driver, laws: string, signal: AbortSignal) => Promise<void> = async () => {},
): Promise<void> {
  outlivePrinting();
  const config = configOf(options);
  const settings = accessSettings(config);
  checkPlace(config);
  for (const { name, meant } of unknownVariables()) {
    say(`${name}：没有这项设置，未采用${meant ? `；是否指 ${meant}？` : ''}`);
    say(`${name}: no such setting, not used${meant ? `; did you mean ${meant}?` : ''}`);
  }
  const logger = createLogger(config.logLevel);
  const metrics = config.metrics ? createMetrics(config) : undefined;
  if (metrics) measureProcess(metrics);
  say('图数据库 Neo4j…');
  const access = await ensureNeo4j({ keepAlive: true });
  let driver: Driver | null = null;
  let serving: Serving | null = null;
  const ending = new AbortController();
  try {
    const connected = await createDriver(access, patience(config));
    driver = connected;
    await ready(connected);
    const graph = readGraph(connected, {
      timeoutMs: config.queryTimeoutMs,
      ...(metrics && statementObserver(metrics)),
    });
    const knowledge = new KnowledgeCache(() => readKnowledge(connected), { state: graph.version });
    const lookup = lookupService(knowledge, {}, (count) => metrics?.citations.inc(count));
    const { host, port } = config;
    const review = reviewDesk(connected);
    serving = await serve({
      graph,
      lookup,
      review,
      tokens: tokenDesk(connected, {
        hasLogin: settings.oidc !== null,
        loginAddress: loginAddress(settings.oidc),
      }),
      importUpload: uploadImporter(connected),
      access: await createAccess(settings, findTokenIn(connected, config.queryTimeoutMs)),
      host,
      port,
      settings: settingsOf(config),
      logger,
      metrics,
    });
    await greet(serving, graph);
    void warmSearch(connected, { lookup, review }, ending.signal);
    void meanwhile(connected, config.laws, ending.signal);
    const signal = await signalled();
    say(`收到 ${signal}，正在停止… Stopping…`);
  } finally {
    ending.abort();
    await stop(serving, driver, access);
  }
  // A statement that a closed driver had under way is never settled, and its time limit would be waited for.
  process.exit();
}

/** What the command says goes before what the environment says. */
function configOf({ host, port, introspection }: Options): Config {
  const given = { YIJU_HOST: host, YIJU_PORT: port, YIJU_INTROSPECTION: introspection ? undefined : 'off' };
  const env = Object.entries(given).filter(([, value]) => value !== undefined);
  return readConfig({ ...process.env, ...Object.fromEntries(env) });
}

/** Gives a database up that is away while there is still time to say so within a query's own. */
function patience({ queryTimeoutMs }: Config): DriverSettings {
  const { poolSize, acquireMs, connectMs, retryMs } = driverSettings();
  const most = Math.ceil(queryTimeoutMs / 3);
  return {
    poolSize,
    acquireMs: Math.min(acquireMs, most),
    // One that is starting takes connections and says nothing on them yet.
    connectMs: Math.min(connectMs, most),
    retryMs: Math.min(retryMs, most),
  };
}

async function prepare(driver: Driver): Promise<void> {
  const applied = await migrate(driver, {
    onApply: ({ number, name }) => say(`迁移 migration ${number} ${name}`),
  });
  say(
    applied.length > 0
      ? `迁移完成 ${applied.length} migrations applied`
      : '迁移已是最新 Migrations up to date',
  );
  say('种子数据 Seeds…');
  const seeds = await loadSeeds(driver);
  say(
    seeds.changed
      ? `已载入 ${seeds.works} 个文件、${seeds.reports} 份报告 sources and reports loaded`
      : '种子已是最新 Seeds up to date',
  );
}

/** The texts of the laws, in the background: what goes wrong is said, and the service goes on without them. */
async function bringTexts(driver: Driver, laws: string, signal: AbortSignal): Promise<void> {
  const { startTexts } = await import('../app/imports/start-texts.js');
  await startTexts(driver, laws, { signal, say });
}

async function greet({ url }: Serving, graph: ReadGraph): Promise<void> {
  const out = [`GraphQL ${url}`, ''];
  // A service that has begun does not end for want of an example, as when the database is cold and slow.
  const query = await exampleQuery(graph).catch(() => null);
  if (query) {
    out.push('哪条规定支持这项举措？ Which rule supports this measure?', '', query, '');
    out.push('在另一终端里 In another terminal:', '', curlLine(url, query), '');
  }
  out.push('按 Ctrl+C 停止。Ctrl+C stops it.', '');
  process.stdout.write(out.join('\n'));
}

/** The first signal ends the service in good order; a second one ends the process at once. */
function signalled(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve(signal);
      });
    }
  });
}

async function stop(serving: Serving | null, driver: Driver | null, access: EnsuredNeo4j): Promise<void> {
  try {
    await serving?.close();
    await driver?.close();
  } finally {
    await access.stop();
    await telemetry?.shutdown();
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
