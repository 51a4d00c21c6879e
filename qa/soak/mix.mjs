/** What is asked of the server all the time: mostly reads of several kinds, look-ups without GraphQL, some decisions. */
import { Readers } from '../faults/load.mjs';
import { Reviewer } from '../faults/reviewers.mjs';

const WRITES = 0.08;
const LOOKUPS = 0.25;

export class Mix {
  constructor({ base, tokens, links, random }) {
    this.random = random;
    this.readers = new Readers({ base, random });
    this.reviewers = tokens.map(
      (token, at) => new Reviewer({ base, token, name: `s${at + 1}`, links, random }),
    );
    this.links = links;
  }

  /** One operation, whatever it is: { kind, failed }. */
  async once() {
    const draw = this.random.next();
    if (draw < WRITES) {
      const told = await this.random.pick(this.reviewers).decide(this.random.pick(this.links));
      return { kind: 'write', failed: told === 'unanswered' ? told : null };
    }
    const kind = draw < WRITES + LOOKUPS ? 'lookup' : 'read';
    const { status, code } = kind === 'lookup' ? await this.readers.lookUp() : await this.readers.read();
    return { kind, failed: status === 200 && code === null ? null : `${status} ${code}` };
  }
}
