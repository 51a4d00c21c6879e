/** Readers who ask without pause, by GraphQL and by REST, and what each of them was answered and when. */
import { createRequire } from 'node:module';
import { ask } from './reviewers.mjs';
import { sleep } from './world.mjs';

const require = createRequire(import.meta.url);
const { READS } = require('./queries.cjs');

const TEXT = '依照《示例1号管理条例》第二条，落实《优化营商环境条例》。';
const PAUSE_MS = 20;

/** How an answer counts: ok, retriable (with a code and a time to come again), out of time, or none of these. */
export class Readers {
  /** { at, outcome, ms } */
  answers = [];
  unexpected = [];

  constructor({ base, random, readers = 4 }) {
    Object.assign(this, { base, random, readers });
  }

  work(isOver) {
    const reader = async () => {
      while (!isOver()) {
        const answer = await (this.random.below(4) === 0 ? this.lookUp() : this.read());
        this.count(answer);
        await sleep(PAUSE_MS);
      }
    };
    return Promise.all(Array.from({ length: this.readers }, reader));
  }

  read() {
    return ask(this.base, this.random.pick(READS));
  }

  async lookUp() {
    const begun = performance.now();
    try {
      const response = await fetch(`${this.base}/v1/citations`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text: TEXT }),
      });
      const body = await response.json();
      const code = body.errors?.[0]?.extensions?.code ?? body.error?.code ?? null;
      const retryAfter = response.headers.get('retry-after');
      return { status: response.status, code, retryAfter, ms: performance.now() - begun };
    } catch (error) {
      return { status: null, code: error.name, retryAfter: null, ms: performance.now() - begun };
    }
  }

  count({ status, code, retryAfter, ms }) {
    const isRetriable = code === 'GRAPH_UNAVAILABLE' && retryAfter !== null;
    const outcome =
      status === 200 && code === null
        ? 'ok'
        : isRetriable
          ? 'retriable'
          : code === 'GRAPH_TIMEOUT'
            ? 'timedOut'
            : 'unexpected';
    this.answers.push({ at: performance.now(), outcome, ms });
    if (outcome === 'unexpected') this.unexpected.push({ status, code, ms: Math.round(ms) });
  }

  /** Milliseconds from `since` to the first answer that is well again. */
  recoveredAfter(since) {
    const first = this.answers.find(({ at, outcome }) => at - since > 0 && outcome === 'ok');
    return first ? first.at - since : null;
  }

  counts() {
    const of = (outcome) => this.answers.filter((each) => each.outcome === outcome);
    return {
      ok: of('ok').length,
      retriable: of('retriable').length,
      timedOut: of('timedOut').length,
      unexpected: this.unexpected,
    };
  }
}
