import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import neo4j, { type Driver } from 'neo4j-driver';
import { within } from '../../../src/graph/connection/in-time';
import { isUnavailable, mayBeRetried } from '../../../src/graph/connection/unavailable';

/** Agrees on Bolt 5.4, reads the greeting, and is gone: a line that is cut in the midst of the login. */
function cuttingServer(): Server {
  return createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      socket.write(Buffer.from([0, 0, 4, 5]));
      socket.once('data', () => socket.resetAndDestroy());
    });
  });
}

describe('whether the database is away for the moment', () => {
  let server: Server;
  let driver: Driver;

  beforeAll(async () => {
    server = cuttingServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'x'), {
      maxTransactionRetryTime: 0,
    });
  });

  afterAll(async () => {
    await driver.close();
    server.close();
  });

  it('knows a line that is cut during the login, which the driver calls a broken protocol', async () => {
    const error = await driver.executeQuery('RETURN 1').then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: 'ProtocolError' });
    expect(mayBeRetried(error)).toBe(true);
    expect(isUnavailable(error)).toBe(true);
    expect(isUnavailable(new Error('wrapped', { cause: error }))).toBe(true);
  });

  it('knows a line on which nothing comes', async () => {
    const error = await within(5, 'an answer', new Promise(() => {})).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(isUnavailable(error)).toBe(true);
    expect(mayBeRetried(error)).toBe(false);
  });

  it('takes no other broken protocol and no fault of ours for that', () => {
    expect(isUnavailable(new neo4j.Neo4jError('Unknown packed value', 'ProtocolError', '50N42', 'x'))).toBe(
      false,
    );
    expect(isUnavailable(new Error('Failed to connect to server'))).toBe(false);
    expect(isUnavailable('Failed to connect to server')).toBe(false);
  });
});
