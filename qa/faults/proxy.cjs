/**
 * A TCP proxy in front of a database: it delays what passes, and cuts connections when told. CommonJS, so that the
 * tests use it too.
 */
const net = require('node:net');
const { once } = require('node:events');

/** A Bolt message COMMIT, as a chunk of its own and within one. */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

class FaultProxy {
  constructor(port) {
    this.target = port;
    /** Milliseconds that each piece from the database takes longer. */
    this.delayMs = 0;
    /** Nothing passes, and nobody is told. */
    this.isSilent = false;
    /** It falls silent before this is passed on to the database. */
    this.silentAt = null;
    this.cuts = 0;
    this.pairs = new Set();
    this.awaitsCommit = false;
    this.server = net.createServer((client) => this.join(client));
  }

  async listen() {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return this.server.address().port;
  }

  /** All connections end at once, as when a cable is pulled. */
  cutAll() {
    for (const pair of this.pairs) this.cut(pair);
  }

  /** The next commit reaches the database, and its answer nobody: whether it was committed is not known. */
  cutAfterNextCommit() {
    this.awaitsCommit = true;
  }

  async close() {
    this.cutAll();
    this.server.close();
    await once(this.server, 'close');
  }

  join(client) {
    const database = net.connect(this.target, '127.0.0.1');
    const pair = { client, database, isCommitting: false };
    this.pairs.add(pair);
    for (const [from, to] of [
      [client, database],
      [database, client],
    ]) {
      from.on('data', (chunk) => this.pass(pair, from, to, chunk));
      from.on('error', () => this.end(pair));
      from.on('close', () => this.end(pair));
    }
  }

  pass(pair, from, to, chunk) {
    if (this.silentAt && from === pair.client && chunk.includes(this.silentAt)) this.isSilent = true;
    if (this.isSilent) return;
    if (from === pair.client && this.awaitsCommit && chunk.includes(COMMIT)) {
      this.awaitsCommit = false;
      pair.isCommitting = true;
    } else if (from === pair.database && pair.isCommitting) {
      this.cut(pair);
      return;
    }
    const send = () => to.writable && to.write(chunk);
    // Equal delays keep their order.
    if (this.delayMs > 0 && from === pair.database) setTimeout(send, this.delayMs);
    else send();
  }

  cut(pair) {
    this.cuts++;
    pair.client.resetAndDestroy();
    pair.database.resetAndDestroy();
    this.pairs.delete(pair);
  }

  end(pair) {
    if (!this.pairs.delete(pair)) return;
    pair.client.destroy();
    pair.database.destroy();
  }
}

module.exports = { FaultProxy };
