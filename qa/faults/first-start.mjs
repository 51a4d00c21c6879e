/**
 * The first start of a user: broken off at each of its stages and begun again, twice at once, without a network, with a
 * home that cannot be written, and as a user who has no Java and may install none.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { inWorld, sleep, waitFor } from './world.mjs';

const require = createRequire(import.meta.url);
const { cacheDirectory } = require('../../dist/platform/neo4j/paths');

/** Of `yiju up`, in their order: each is known by what it says. Those of packages and building: test/scripts/bootstrap. */
const STAGES = ['图数据库 Neo4j…', '启动内置 Neo4j…', '迁移 migration', '种子数据 Seeds…'];
const MOST_END_MS = 30_000;
const MOST_START_MS = 300_000;
/** A stack, or words of a runtime, are no message for a user. */
const RAW = /\n\s+at |UnhandledPromise|node:internal|Exception in thread/u;
const NOBODY = 65_534;
/** Where nothing listens. */
const NOWHERE = 'http://127.0.0.1:9';

export const firstStart = {
  name: 'first-start',
  says: '首次启动：在每一步按 Ctrl+C 再来、同时启动两次、离线、主目录不可写、无 Java 又非 root',
  run: async ({ random, say }) => {
    const told = { ...(await withoutNetwork(say)), ...(await asNobody(say)) };
    const whole = await twiceAtOnce(say);
    const stopped = await brokenOff(whole, random, say);
    return { ...stopped, ...told, atOnce: 2, nodes: whole.nodes };
  },
};

/** Ctrl+C at each stage and again: it ends soon and without noise, and the start after it is whole. */
function brokenOff(whole, random, say) {
  return inWorld(async (world) => {
    let longestMs = 0;
    // Within the last stage at several moments.
    for (const stage of [...STAGES, STAGES.at(-1), STAGES.at(-1)]) {
      const up = start(world);
      await waitFor(() => up.text().includes(stage) || up.child.exitCode !== null, MOST_START_MS, 5);
      await sleep(random.next() * 1500);
      longestMs = Math.max(longestMs, await interrupt(up, stage));
    }
    const up = start(world);
    await serves(up);
    longestMs = Math.max(longestMs, await interrupt(up, 'serving', 0));
    const again = start(world);
    await serves(again);
    await world.needSame(whole, 'broken off at each stage');
    await world.needSound();
    await interrupt(again, 'serving again', 0);
    say(`在 ${STAGES.length + 3} 处中断，最迟 ${Math.round(longestMs)} ms 停止`);
    return { brokenOff: STAGES.length + 3, longestMs: Math.round(longestMs) };
  });
}

/** Two at once in an empty home: both serve one graph. One more on a port that is taken says so, and harms none. */
function twiceAtOnce(say) {
  return inWorld(async (world) => {
    const both = [start(world), start(world)];
    const bases = await Promise.all(both.map(serves));
    await world.needSound();
    const whole = await world.hash();
    const taken = await start(world, { YIJU_PORT: new URL(bases[0]).port }, []).ended;
    needTold(taken, /端口 \d+ 已被占用/u);
    for (const base of bases) await answers(base);
    await interrupt(both[0], 'one of two', 0);
    await answers(bases[1]);
    await interrupt(both[1], 'the other', 0);
    say('同时启动两次，同一张图');
    return whole;
  });
}

/** Nothing was fetched before: says what is wanting. All was, but the texts of the laws: serves, and says so. */
async function withoutNetwork(say) {
  await inWorld(async (world) => {
    const bin = shim(
      world,
      'mvn',
      '[ "$1" = --version ] && exit 0; echo "[ERROR] Unknown host repo.maven.apache.org" >&2; exit 1',
    );
    const cache = path.join(world.root, 'empty-cache');
    const path_ = `${bin}:${process.env.PATH}`;
    const { ended } = start(world, { XDG_CACHE_HOME: cache, PATH: path_ });
    needTold(await ended, /取不到 Neo4j 的文件[\s\S]*NEO4J_URI/u);
    const left = readdirSync(cache, { recursive: true }).filter((name) => String(name).includes('.half-'));
    if (left.length > 0) throw new Error(`expected nothing half fetched, but got: ${left}`);
  });
  await inWorld(async (world) => {
    const cache = path.join(world.root, 'cache', 'yiju');
    mkdirSync(cache, { recursive: true });
    for (const name of readdirSync(cacheDirectory()).filter((each) => each.startsWith('neo4j-')))
      symlinkSync(path.join(cacheDirectory(), name), path.join(cache, name));
    const up = start(world, {
      ...{ XDG_CACHE_HOME: path.dirname(cache), YIJU_LAWS: undefined, NODE_ENV: undefined },
      ...{ PIP_INDEX_URL: NOWHERE, PIP_RETRIES: '0', PIP_CONFIG_FILE: '/dev/null', PIP_NO_CACHE_DIR: '1' },
      ...{ HTTPS_PROXY: NOWHERE, HTTP_PROXY: NOWHERE, https_proxy: NOWHERE, http_proxy: NOWHERE },
    });
    const base = await serves(up);
    await waitFor(
      () => up.text().includes('法律文本未载入') || up.child.exitCode !== null,
      MOST_START_MS,
      100,
    );
    await answers(base);
    if (!/法律文本未载入：[^\n]+；另取/u.test(up.text()))
      throw new Error(`expected to be told that the texts are wanting, but got:\n${up.text()}`);
    await interrupt(up, 'offline', 0);
  });
  say('离线：未取过则说明所缺，只缺法律文本则照常服务');
  return { offline: 2 };
}

/** Only root can become somebody else; another user is nobody in particular already. */
async function asNobody(say) {
  const isRoot = process.getuid?.() === 0;
  await inWorld(async (world) => {
    const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
    const open = path.join(world.root, 'open');
    const closed = path.join(world.root, 'closed');
    for (const folder of [open, closed]) mkdirSync(folder);
    for (const folder of [world.root, open]) chmodSync(folder, 0o777);
    chmodSync(closed, 0o555);
    const reads = isRoot ? canRead(as) : true;
    if (!reads) {
      say('略过：别的用户读不到这一目录');
      return;
    }
    const run = (env) =>
      spawnSync(process.execPath, [path.resolve('dist/cli/main.js'), 'db', 'start'], {
        ...as,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, HOME: open, XDG_CACHE_HOME: open, ...env },
        timeout: MOST_START_MS,
      });
    const ended = ({ status, signal, stdout, stderr }) => ({
      code: status,
      signal,
      text: `${stdout}${stderr}`,
    });
    needTold(ended(run({ YIJU_HOME: path.join(closed, 'home') })), /不可写，请把 YIJU_HOME 指向/u);
    const bin = path.join(open, 'bin');
    mkdirSync(bin);
    chmodSync(bin, 0o755);
    symlinkSync(process.execPath, path.join(bin, 'node'));
    needTold(
      ended(run({ PATH: bin, YIJU_HOME: path.join(open, 'home') })),
      /需要 Java \d+\+[\s\S]*sudo apt-get[\s\S]*NEO4J_URI/u,
    );
    chmodSync(closed, 0o755);
    say('主目录不可写、无 Java 又非 root：皆说明如何办');
  });
  return { readOnlyHome: 1, withoutJava: 1 };
}

function canRead(as) {
  const { status } = spawnSync(process.execPath, [path.resolve('dist/cli/main.js'), '--help'], {
    ...as,
    env: { PATH: process.env.PATH, HOME: os.tmpdir() },
  });
  return status === 0;
}

/** `npm start` once it is built. */
function start(world, env = {}, port = ['--port', '0']) {
  const given = Object.entries({ YIJU_LAWS: 'off', ...env });
  for (const [name, value] of given) if (value === undefined) delete world.env[name];
  return world.yiju(['up', ...port], Object.fromEntries(given.filter(([, value]) => value !== undefined)));
}

async function serves(up) {
  const base = () => /GraphQL (http:\S+)\/graphql/u.exec(up.text())?.[1];
  await waitFor(() => base() !== undefined || up.child.exitCode !== null, MOST_START_MS, 50);
  if (!base()) throw new Error(`expected yiju up to serve, but got:\n${up.text()}`);
  await answers(base());
  return base();
}

async function answers(base) {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ measures(first: 1) { nodes { text } } }' }),
  });
  const { data } = await response.json();
  if (data?.measures.nodes.length !== 1)
    throw new Error(`expected ${base} to answer, but got: ${response.status}`);
}

/** Milliseconds until it was gone. @param code that it must end with; none: by the signal or with 130 is well too. */
async function interrupt(up, stage, code) {
  const begun = performance.now();
  up.child.kill('SIGINT');
  const slow = sleep(MOST_END_MS).then(() => null);
  const ended = await Promise.race([up.ended, slow]);
  if (ended === null)
    throw new Error(`${stage}: expected to end within ${MOST_END_MS} ms, but got: still there`);
  const isWell =
    code === undefined ? ended.signal === 'SIGINT' || [0, 130].includes(ended.code) : ended.code === code;
  if (!isWell || RAW.test(ended.text))
    throw new Error(
      `${stage}: expected an end in good order, but got: ${ended.signal ?? ended.code}\n${ended.text}`,
    );
  return performance.now() - begun;
}

function needTold({ code, text }, words) {
  if (code !== 1 || !words.test(text) || RAW.test(text))
    throw new Error(`expected exit code 1 and ${words}, but got: ${code}\n${text}`);
}

/** A folder of programs that holds this one. */
function shim(world, name, script) {
  const bin = path.join(world.root, 'bin');
  if (!existsSync(bin)) mkdirSync(bin);
  const file = path.join(bin, name);
  rmSync(file, { force: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return bin;
}
