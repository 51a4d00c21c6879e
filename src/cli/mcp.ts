/** `yiju mcp`: the tools for assistants, over standard input and output or HTTP. */
import 'reflect-metadata';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Command } from 'commander';
import type { Driver } from 'neo4j-driver';
import { CostBudget, unlimited } from '../api/http/budget';
import { lookupService } from '../api/http/lookup-service';
import { DEFAULT_MCP_PORT, type McpHttpOptions, serveMcp } from '../api/mcp/http';
import { type McpOptions, mcpServer } from '../api/mcp/server';
import type { Services } from '../api/mcp/tool-failure';
import { loadSeeds } from '../app/imports/seeds';
import { KnowledgeCache } from '../app/lookup/knowledge-cache';
import { findTokenIn } from '../graph/commands/access-tokens';
import { readGraph } from '../graph/connection/read';
import { migrate } from '../graph/migrate';
import { readKnowledge } from '../graph/queries/catalogue';
import { type Access, createAccess } from '../platform/access/access';
import { accessSettings } from '../platform/access/settings';
import { readConfig } from '../platform/config';
import { createDriver, type EnsuredNeo4j, ensureNeo4j } from '../platform/neo4j';

interface Options {
  http?: boolean;
  port: string;
}

export function registerMcp(program: Command): void {
  program
    .command('mcp')
    .description(
      '供 AI 助手核对引用的工具（MCP），默认经标准输入输出\nTools for assistants by the Model Context Protocol, over stdio.',
    )
    .option('--http', '改由 HTTP 提供，只在本机 / over HTTP, on this machine alone')
    .option('--port <port>', '--http 的端口，0 为任意空闲端口 / port for --http', String(DEFAULT_MCP_PORT))
    .addHelpText(
      'after',
      '\n工具与提示见 docs/mcp.md；运行中的服务也在 /mcp 提供 / a running service has them at /mcp\n\n退出码 Exit codes: 0 已停止；1 未能启动',
    )
    .action(run);
}

async function run({ http, port }: Options): Promise<void> {
  const backend = new Backend();
  const services = () => backend.ready();
  // Begun at once, so that the first call does not wait for all of it; its failure is told to that call.
  services().catch(() => undefined);
  try {
    const access = () => backend.readers();
    const { costPerMinute, publicUrl } = readConfig();
    const base = publicUrl === '' ? null : new URL('/', publicUrl).href;
    const budget = new CostBudget(costPerMinute);
    await (http
      ? overHttp({ services, access, budget, base, log: say }, portOf(port))
      : overStdio({ services, base, log: say }));
  } finally {
    await backend.stop();
  }
}

async function overHttp(options: McpHttpOptions, port: number): Promise<void> {
  const serving = await serveMcp(options, port);
  say(`MCP ${serving.url}`);
  await ended();
  await serving.close();
}

/** Standard output belongs to the protocol alone. The client ends it by closing standard input. */
async function overStdio(options: Omit<McpOptions, 'budget'>): Promise<void> {
  const server = mcpServer({ ...options, budget: unlimited('stdio') });
  const closed = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('close', resolve));
  await server.connect(new StdioServerTransport());
  await Promise.race([closed, ended()]);
  await server.close();
}

/** Neo4j with the seeds in it, and what is asked of it; started once. */
class Backend {
  private starting: Promise<Services> | null = null;
  private access: EnsuredNeo4j | null = null;
  private driver: Driver | null = null;
  /** Read at once, so that wrong ones are told of before anything is served. */
  private readonly settings = accessSettings(readConfig());

  ready(): Promise<Services> {
    this.starting ??= this.start().catch((error: unknown) => {
      this.starting = null;
      throw error;
    });
    return this.starting;
  }

  async stop(): Promise<void> {
    await this.starting?.catch(() => undefined);
    try {
      await this.driver?.close();
    } finally {
      await this.access?.stop();
    }
  }

  private async start(): Promise<Services> {
    this.access ??= await ensureNeo4j();
    this.driver ??= await createDriver(this.access);
    const { driver } = this;
    await migrate(driver);
    await loadSeeds(driver);
    const lookup = lookupService(new KnowledgeCache(() => readKnowledge(driver)));
    return { graph: readGraph(driver), lookup };
  }

  async readers(): Promise<Access> {
    await this.ready();
    return createAccess(this.settings, findTokenIn(this.driver!));
  }
}

function ended(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`端口：expected a number from 0 to 65535, but got: ${text}`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
