/** The contestants' servers, each in a process of its own, started and ended with the bench. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/bootstrap.mjs';
import { cpuMsOf } from '../processor.mjs';

/** Of all requests alike: answers are kept by what was accepted too. */
export const HEADERS = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

const START_LIMIT_MS = 60_000;
const HERE = path.join(ROOT, 'bench', 'peers');

/** Yiju as `yiju serve` runs it, with its limits by client out of the way. */
export function yijuServer({ uri, user, password }, more = {}) {
  return start([path.join(ROOT, 'dist', 'cli', 'main.js'), 'serve', '--port', '0'], {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    YIJU_COST_PER_MINUTE: '0',
    ...more,
  });
}

export function peerServer({ uri, user, password }) {
  return start([path.join(HERE, 'neo4j-graphql.mjs'), uri, user, password]);
}

export function constantServer() {
  return start([path.join(HERE, 'constant.mjs')]);
}

async function start(args, env = {}) {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise((resolve, reject) => {
    const fail = (why) =>
      reject(new Error(`expected ${args[0]} to serve, but got: ${why}\n${said.slice(-2000)}`));
    const timer = setTimeout(() => fail(`nothing in ${START_LIMIT_MS} ms`), START_LIMIT_MS);
    child.once('exit', (code) => fail(`exit ${code}`));
    child.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-4000);
    });
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = /http:\/\/\S+\/graphql/u.exec(said);
      if (!found) return;
      clearTimeout(timer);
      resolve(found[0]);
    });
  }).catch((error) => {
    child.kill();
    throw error;
  });
  return {
    url,
    ask: (query, variables) => ask(url, query, variables),
    /** The most memory it held at any time, in MiB; only Linux tells. */
    peakMiB: () => peakOf(child.pid),
    cpuMs: () => cpuMsOf(child.pid),
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once('exit', resolve);
        child.kill();
      }),
  };
}

async function ask(url, query, variables) {
  const request = {
    method: 'POST',
    headers: HEADERS,
    body: JSON.stringify({ query, variables }),
  };
  // While another contestant took its time, the server may have ended the connection.
  const response = await fetch(url, request).catch(() => fetch(url, request));
  const { data, errors } = await response.json();
  if (errors) throw new Error(`expected an answer, but got: ${JSON.stringify(errors)}`);
  return data;
}

function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return null;
  }
}
