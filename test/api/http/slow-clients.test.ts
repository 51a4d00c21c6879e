/** Who neither sends nor takes gives the place up; who does, however slowly within the pace, keeps it. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect, type Socket } from 'node:net';
import express from 'express';
import { inPace, type Pace } from '../../../src/api/http/slow-clients';
import type { ReadGraph } from '../../../src/graph/connection/read';
import { waitFor } from '../../../src/platform/neo4j/processes';
import { SOURCE } from '../../app/export/rows';
import { webServer } from './support';

const PACE: Pace = { bytesPerSecond: 1_000, windowMs: 200, totalMs: 60_000 };
const open: Server[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(
    open.splice(0).map((server) => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    }),
  );
});

async function serverWith(pace: Pace) {
  const ended: string[] = [];
  const app = express();
  app.get('/export', inPace(pace), (_request, response) => {
    response.once('close', () => ended.push(response.writableFinished ? 'whole' : 'cut off'));
    const part = Buffer.alloc(1 << 20);
    const write = () => {
      while (!response.destroyed && response.write(part));
    };
    response.on('drain', write);
    write();
  });
  app.get(
    '/short',
    inPace(pace),
    (_request, response) => void setTimeout(() => response.send('whole'), 4_000),
  );
  app.post('/upload', inPace(pace), express.raw({ type: () => true, limit: '10mb' }), (request, response) => {
    response.json({ bytes: (request.body as Buffer).length });
  });
  const server = createServer(app);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, ended };
}

function line(
  port: number,
  head: string,
  localAddress = '127.0.0.1',
): { socket: Socket; said: () => string; closed: Promise<void> } {
  const socket = connect({ port, host: '127.0.0.1', localAddress });
  sockets.push(socket);
  socket.on('error', () => {});
  let said = '';
  socket.on('data', (data) => {
    said += data.toString('latin1').slice(0, 2_000);
  });
  socket.write(head);
  return {
    socket,
    said: () => said,
    closed: new Promise((resolve) => socket.once('close', () => resolve())),
  };
}

async function waitUntil(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 600 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
}

test('an idle reader is cut off', async () => {
  const { port, ended } = await serverWith(PACE);
  const { socket } = line(port, 'GET /export HTTP/1.1\r\nHost: a\r\n\r\n');
  socket.pause();
  await waitUntil(() => ended.length > 0);
  expect(ended).toEqual(['cut off']);
});

test('an upload that stops is answered 408 and ended', async () => {
  const { port } = await serverWith(PACE);
  const { said, closed } = line(
    port,
    'POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\nabc',
  );
  await closed;
  expect(said()).toMatch(/^HTTP\/1\.1 408 /u);
  expect(said()).toContain('TOO_SLOW');
});

test('whoever is quick but never ends is cut off in the end', async () => {
  const { port, ended } = await serverWith({ ...PACE, totalMs: 600 });
  line(port, 'GET /export HTTP/1.1\r\nHost: a\r\n\r\n');
  await waitUntil(() => ended.length > 0);
  expect(ended).toEqual(['cut off']);
});

test('who keeps the pace is let be, and so is who waits for us', async () => {
  // A window that a busy machine does not miss.
  const { port } = await serverWith({ ...PACE, bytesPerSecond: 100, windowMs: 3_000 });
  const slow = line(
    port,
    'POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 4000\r\nConnection: close\r\n\r\n',
  );
  const waiting = line(port, 'GET /short HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  for (let i = 0; i < 8; i++) {
    slow.socket.write('x'.repeat(500));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await Promise.all([slow.closed, waiting.closed]);
  expect(slow.said()).toContain('{"bytes":4000}');
  expect(waiting.said()).toContain('whole');
});

describe('of the service', () => {
  const LONG = 'x'.repeat(10_000);
  /** Never runs out of sources. */
  const endless: ReadGraph = {
    read: async (_, { limit }) =>
      typeof limit === 'number'
        ? Array.from({ length: limit }, (__, at) => ({ value: { ...SOURCE, id: String(at), title: LONG } }))
        : [],
  };
  const QUICK: Pace = { ...PACE, windowMs: 1_500 };

  test('four idle readers of exports, of two clients, give their places up to a fifth', async () => {
    const server = await webServer({ graph: endless, settings: { pace: QUICK } });
    const { port } = server;
    const idle = ['127.0.0.2', '127.0.0.2', '127.0.0.3', '127.0.0.3'].map((from) =>
      line(port, 'GET /v1/export/sources.jsonl HTTP/1.1\r\nHost: localhost\r\n\r\n', from),
    );
    const begun = () => idle.every(({ socket }) => socket.bytesRead > 0);
    await waitUntil(begun);
    for (const { socket } of idle) socket.pause();
    const another = async () => {
      const gone = new AbortController();
      const { status } = await fetch(`${server.origin}/v1/export/sources.jsonl`, { signal: gone.signal });
      gone.abort();
      return status;
    };
    expect(await another()).toBe(429);
    // They go on reading nothing.
    const isLetIn = async () => (await another()) === 200;
    expect(await waitFor(isLetIn, 30_000, 200)).toBe(true);
    await server.close();
  });

  test('an editor whose upload stops is answered 408, and nothing is imported', async () => {
    let imported = 0;
    const server = await webServer({
      access: { reads: 'open', actorOf: async () => ({ id: 'token:a', name: 'a', role: 'editor' }) },
      importUpload: async () => {
        imported++;
        throw new Error('expected no import');
      },
      settings: { pace: QUICK },
    });
    const { socket, said } = line(
      server.port,
      'POST /v1/import/reports?name=a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\nabc',
    );
    await waitUntil(() => said() !== '');
    socket.destroy();
    expect(said()).toMatch(/^HTTP\/1\.1 408 /u);
    expect(imported).toBe(0);
    await server.close();
  });
});
