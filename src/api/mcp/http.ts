/** Streamable HTTP on this machine alone. Each request stands by itself: nothing is kept between two. */
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { localhostHostValidation } from '@modelcontextprotocol/sdk/server/middleware/hostHeaderValidation.js';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { Access } from '../../platform/access/access';
import type { AccessDenied } from '../../platform/access/denied';
import { WrongTokens } from '../../platform/access/wrong-tokens';
import { admit } from '../http/admission';
import type { OverBudget } from '../http/api-errors';
import { type CostBudget } from '../http/budget';
import { budgeted, budgetIn, withinBudget } from '../http/budgeted';
import { PASSING } from '../http/errors';
import { failureLine, outward } from '../http/mask';
import type { Serving } from '../server';
import { answerMcp, MAX_BODY } from './answer';
import type { McpOptions } from './server';

const HOST = '127.0.0.1';
export const DEFAULT_MCP_PORT = 4001;

export interface McpHttpOptions extends Omit<McpOptions, 'budget' | 'contexts'> {
  /** Awaited by each request: it needs the graph, which may still be starting. */
  access: () => Promise<Access>;
  /** By client and minute. */
  budget: CostBudget;
}

export async function serveMcp(options: McpHttpOptions, port: number): Promise<Serving> {
  const app = express();
  app.disable('x-powered-by');
  // A page of another site that has its name point here (DNS rebinding) gives itself away by these headers.
  app.use(localhostHostValidation(), localOrigin);
  const wrongTokens = new WrongTokens();
  app.use((request, response, next) => {
    const admitting = (access: Access) =>
      admit(access, { wrongTokens, refuse: deny })(request, response, next);
    options.access().then(admitting, next);
  });
  app.use(budgeted(options.budget), withinBudget(0, refuseOver));
  app.post('/mcp', express.json({ limit: MAX_BODY }), (request, response, next) => {
    answerMcp(request, response, { ...options, budget: budgetIn(response) }).catch(next);
  });
  app.all('/mcp', (_, response) => {
    response.set('Allow', 'POST').status(405).json(refusal('请用 POST', 'expected POST'));
  });
  app.use((error: Error & { status?: number }, _: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    if (error.status && error.status < 500) {
      response
        .status(error.status)
        .json(refusal('请求体不可读，应为 JSON', `expected JSON: ${error.message}`));
      return;
    }
    // Not Express’s own answer, which is a page with the stack in it.
    const { code, message, messageEn } = outward(error);
    const { status, headers } = PASSING[code] ?? { status: 500, headers: {} };
    const id = randomUUID();
    options.log(failureLine({ id, code, path: 'http', cause: error.stack ?? error.message }));
    response
      .status(status)
      .set(headers)
      .json(refusal(`${message}（${id}）`, `${messageEn} (${id})`));
  });
  const server = createServer(app);
  await listen(server, port);
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://${HOST}:${bound}/mcp`,
    port: bound,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Programs send no Origin; browsers always do. */
function localOrigin({ headers: { origin } }: Request, response: Response, next: NextFunction): void {
  if (origin === undefined || isLocal(origin)) next();
  else response.status(403).json(refusal('来源不允许', `expected a local origin, but got: ${origin}`));
}

function isLocal(origin: string): boolean {
  try {
    return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname);
  } catch {
    return false;
  }
}

function deny(response: Response, { status, message, messageEn }: AccessDenied): void {
  response.status(status).json(refusal(message, messageEn));
}

function refuseOver(response: Response, { message, messageEn }: OverBudget): void {
  response.status(429).json(refusal(message, messageEn));
}

function refusal(message: string, messageEn: string) {
  return { jsonrpc: '2.0', error: { code: -32_000, message, data: { messageEn } }, id: null };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`端口 ${port} 已被占用：expected a free port on ${HOST}; give another with --port`)
          : error,
      ),
    );
    server.listen(port, HOST, resolve);
  });
}
