/** Answers in memory, up to so many bytes, all of one state of the graph. */

export interface Answer {
  headers: Record<string, string>;
  body: string;
}

/** Of one state of the graph at a time, the least lately asked for going first. */
export class KeptAnswers {
  private readonly answers = new Map<string, Answer>();
  private state = '';
  private bytes = 0;

  constructor(private readonly maxBytes: number) {}

  find(state: string, key: string): Answer | undefined {
    const found = state === this.state ? this.answers.get(key) : undefined;
    if (found) {
      this.answers.delete(key);
      this.answers.set(key, found);
    }
    return found;
  }

  keep(state: string, key: string, answer: Answer): void {
    if (state !== this.state) this.begin(state);
    this.drop(key);
    this.answers.set(key, answer);
    this.bytes += sizeOf(key, answer);
    for (const oldest of this.answers.keys()) {
      if (this.bytes <= this.maxBytes) break;
      this.drop(oldest);
    }
  }

  private begin(state: string): void {
    this.answers.clear();
    this.bytes = 0;
    this.state = state;
  }

  private drop(key: string): void {
    const answer = this.answers.get(key);
    if (!answer) return;
    this.answers.delete(key);
    this.bytes -= sizeOf(key, answer);
  }
}

/** A character takes two bytes at most. */
function sizeOf(key: string, { body }: Answer): number {
  return 2 * (key.length + body.length);
}
