/** A server that nobody has reason to ask: whatever it hears is a request that was forged. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Trap {
  url: string;
  heard: string[];
  close(): Promise<void>;
}

export async function setTrap(): Promise<Trap> {
  const heard: string[] = [];
  const server = createServer(({ method, url }, response) => {
    heard.push(`${method} ${url}`);
    response.end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/trap`,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
