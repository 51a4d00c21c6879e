/** People who decide on links over HTTP, and remember exactly what they were told of each decision. */
import { createRequire } from 'node:module';
import { sleep } from './world.mjs';

const require = createRequire(import.meta.url);
const { mintToken } = require('../../dist/platform/access/tokens');
const { keepToken } = require('../../dist/graph/commands/access-tokens');

const { DECIDE, HISTORY, LINK, QUEUE } = require('./queries.cjs');

/** One request of GraphQL: its status and headers, and its body where there is one. Never throws. */
export async function ask(base, query, variables = {}, token) {
  const begun = performance.now();
  const answer = (rest) => ({ ms: performance.now() - begun, ...rest });
  try {
    const response = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    const code = errors?.[0]?.extensions?.code ?? null;
    return answer({ status: response.status, retryAfter: response.headers.get('retry-after'), data, code });
  } catch (error) {
    return answer({ status: null, retryAfter: null, data: null, code: error.cause?.code ?? error.name });
  }
}

export async function linksOf(base) {
  const ids = [];
  for (let after = null; ; ) {
    const { data, code } = await ask(base, QUEUE, { after });
    if (!data?.reviewQueue) throw new Error(`expected the review queue, but got: ${code}`);
    const { nodes, pageInfo } = data.reviewQueue;
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) return ids;
    after = pageInfo.endCursor;
  }
}

/** `count` tokens of editors. */
export async function tokensFor(world, count) {
  const minted = Array.from({ length: count }, (_, at) =>
    mintToken({ name: `审校${at + 1}`, role: 'editor' }),
  );
  await world.graph(async (driver) => {
    for (const { stored } of minted) await keepToken(driver, stored);
  });
  return minted.map(({ token }) => token);
}

export class Reviewer {
  /** By the key that stands in the decision's reason: { link, told }. */
  attempts = new Map();
  number = 0;
  /** Told that the time was up: clear, though not that it may be tried again. */
  timedOut = 0;
  unexpected = [];

  constructor({ base, token, name, links, random }) {
    Object.assign(this, { base, token, name, links, random });
  }

  /** Decides until `isOver()`. */
  async work(isOver) {
    while (!isOver()) {
      const told = await this.decide(this.random.pick(this.links));
      if (told === 'unanswered') await sleep(200);
    }
  }

  /** What came of it: taken, conflict (with the reason why), or unanswered. */
  async decide(link) {
    const seen = await ask(this.base, LINK, { id: link }, this.token);
    if (!seen.data?.link) return this.note(seen);
    const { state, revision } = seen.data.link;
    const key = `${this.name}-${++this.number}`;
    const verdict = state === 'REJECTED' ? 'confirm' : 'reject';
    const attempt = { link, told: 'unanswered' };
    this.attempts.set(key, attempt);
    const answer = await ask(
      this.base,
      DECIDE[verdict],
      { input: { link, revision, reason: key } },
      this.token,
    );
    const done = answer.data?.done;
    if (done?.decision) attempt.told = 'taken';
    else if (done) attempt.told = `conflict ${done.userErrors[0]?.code}`;
    else this.note(answer);
    return attempt.told;
  }

  /** Nobody is told of a failure other than so. */
  note({ status, code, retryAfter }) {
    const isRetriable = status === null || (code === 'GRAPH_UNAVAILABLE' && retryAfter !== null);
    if (code === 'GRAPH_TIMEOUT') this.timedOut++;
    else if (!isRetriable) this.unexpected.push({ status, code });
    return 'unanswered';
  }
}

/** Holds what reviewers were told against the histories: what is lost, doubled or told wrongly. */
export async function reckon(base, links, reviewers) {
  const counts = new Map();
  let decisions = 0;
  const gaps = [];
  for (const id of links) {
    const { data, code } = await ask(base, HISTORY, { id });
    if (!data?.link) throw new Error(`expected the history of ${id}, but got: ${code}`);
    const { revision, history } = data.link;
    decisions += history.length;
    const revisions = history.map((each) => each.revision).sort((a, b) => a - b);
    if (revisions.length !== revision || revisions.some((each, at) => each !== at + 1)) gaps.push(id);
    for (const { reason } of history) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const all = reviewers.flatMap(({ attempts }) => [...attempts].map(([key, { told }]) => ({ key, told })));
  const kept = (key) => counts.get(key) ?? 0;
  const told = (what) => all.filter((each) => each.told.startsWith(what));
  return {
    reviewers: reviewers.length,
    attempts: all.length,
    taken: told('taken').length,
    conflictsAnswered: told('conflict').length,
    unanswered: told('unanswered').length,
    unansweredButKept: told('unanswered').filter(({ key }) => kept(key) === 1).length,
    timedOut: reviewers.reduce((sum, { timedOut }) => sum + timedOut, 0),
    decisions,
    lost: told('taken')
      .filter(({ key }) => kept(key) === 0)
      .map(({ key }) => key),
    doubled: all.filter(({ key }) => kept(key) > 1).map(({ key }) => key),
    conflictsThatWereTaken: told('conflict')
      .filter(({ key }) => kept(key) > 0)
      .map(({ key }) => key),
    brokenHistories: gaps,
    unexpected: reviewers.flatMap(({ unexpected }) => unexpected),
  };
}

/** The figures, or an error that says which of them must be empty and is not. */
export function needSound(figures) {
  for (const name of ['lost', 'doubled', 'conflictsThatWereTaken', 'brokenHistories', 'unexpected']) {
    if (figures[name].length > 0)
      throw new Error(`${name}: expected none, but got: ${JSON.stringify(figures[name].slice(0, 5))}`);
  }
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Array.isArray(value) ? value.length : value]),
  );
}
