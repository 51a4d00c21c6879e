/** `yiju serve` as a process: traced when OpenTelemetry's variables say so, and ended in good order by a signal. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { loadCypher } from '../../../src/graph/statements/load';
import { waitFor } from '../../../src/platform/neo4j/processes';
import { proxied } from '../../faults/support';

/** What a collector of traces was sent, as text: names stand in it as they are. */
async function collector() {
  const received: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push(`${request.url} ${Buffer.concat(chunks).toString('latin1')}`);
    response.end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, received, close: () => server.close() };
}

async function yijuServe(
  env: Record<string, string>,
): Promise<{ child: ChildProcess; url: string; said: string[] }> {
  const said: string[] = [];
  const child = spawn(
    process.execPath,
    [join(__dirname, '..', '..', '..', 'bin', 'yiju.mjs'), 'serve', '--port', '0'],
    {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said.push(String(chunk));
      const found = /GraphQL (http:\S+)/u.exec(said.join(''))?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) =>
      reject(new Error(`expected it to serve, but got: exit ${code}\n${said.join('')}`)),
    );
  });
  return { child, url, said };
}

async function ended(child: ChildProcess): Promise<number | null> {
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = (await exit) as [number | null];
  return code;
}

test('requests, operations and statements are traced to where OTEL_EXPORTER_OTLP_ENDPOINT says', async () => {
  const { url: endpoint, received, close } = await collector();
  const { child, url } = await yijuServe({
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_SERVICE_NAME: 'yiju-tested',
  });
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query TracedQuery { reports(last: 1) { nodes { id } } }' }),
  });
  expect(await response.json()).toHaveProperty('data');
  // What is not sent yet is sent at the end.
  expect(await ended(child)).toBe(0);
  close();
  const traces = received.filter((each) => each.startsWith('/v1/traces')).join('');
  for (const name of ['yiju-tested', 'POST', 'query TracedQuery', 'neo4j reports'])
    expect(traces).toContain(name);
});

test('a wrong setting is told before anything is started', async () => {
  const started = yijuServe({ YIJU_PORT: 'x', YIJU_OPERATIONS: 'y' });
  await expect(started).rejects.toThrow(/YIJU_OPERATIONS：[\s\S]*but got: y/u);
});

test('a setting that is misspelt is told', async () => {
  const { child, said } = await yijuServe({ YIJU_PROT: '80' });
  expect(await ended(child)).toBe(0);
  expect(said.join('')).toContain('YIJU_PROT：');
});

test('a signal ends it though the database owes it an answer', async () => {
  const { proxy, uri } = await proxied();
  // Read behind the first requests, for all of them.
  proxy.silentAt = loadCypher('catalogue-works');
  const { child } = await yijuServe({ NEO4J_URI: uri });
  expect(await waitFor(() => proxy.isSilent, 60_000)).toBe(true);
  const begun = performance.now();
  expect(await ended(child)).toBe(0);
  // Its time limit is a minute.
  expect(performance.now() - begun).toBeLessThan(30_000);
  await proxy.close();
});
