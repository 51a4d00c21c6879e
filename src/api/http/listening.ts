/** Listening, and ending it in good order. */
import type { Server } from 'node:http';
import type { RequestHandler } from 'express';

/** Longer than proxies keep one (60 s as a rule): they would send a request just as the connection is closed. */
const KEEP_ALIVE_MS = 75_000;

export function listen(server: Server, host: string, port: number): Promise<void> {
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken
          ? new Error(`端口 ${port} 已被占用：expected a free port on ${host}; set YIJU_PORT to another one`)
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
}

export interface DrainOptions {
  /** How long the service says that it is ending before it takes no more connections. */
  drainMs: number;
  /** Requests still open after this long are cut off. */
  closeMs: number;
}

/** Ends the service when what is under way has been answered. */
export class Drain {
  isDraining = false;
  private server: Server | null = null;

  /** A connection that is kept open would keep the process waiting: while draining each ends with its answer. */
  readonly track: RequestHandler = (_request, response, next) => {
    if (this.isDraining) response.set('Connection', 'close');
    response.once('close', () => {
      if (this.isDraining) this.server?.closeIdleConnections();
    });
    next();
  };

  async end(server: Server, { drainMs, closeMs }: DrainOptions): Promise<void> {
    this.server = server;
    this.isDraining = true;
    if (drainMs > 0) await new Promise((resolve) => setTimeout(resolve, drainMs));
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const cutOff = setTimeout(() => server.closeAllConnections(), closeMs);
    await closed;
    clearTimeout(cutOff);
  }
}
