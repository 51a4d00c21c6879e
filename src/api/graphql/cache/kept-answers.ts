/** Answers in memory, up to so many bytes, all of one state of the graph. */
import { LRUCache } from 'lru-cache';

export interface Answer {
  headers: Record<string, string>;
  body: string;
}

/** Of one state of the graph at a time, the least lately asked for going first. */
export class KeptAnswers {
  private readonly answers: LRUCache<string, Answer>;
  private state = '';

  constructor(maxBytes: number) {
    // A character takes two bytes at most.
    this.answers = new LRUCache<string, Answer>({
      maxSize: maxBytes,
      sizeCalculation: ({ body }, key) => 2 * (key.length + body.length),
    });
  }

  find(state: string, key: string): Answer | undefined {
    return state === this.state ? this.answers.get(key) : undefined;
  }

  keep(state: string, key: string, answer: Answer): void {
    if (state !== this.state) {
      this.answers.clear();
      this.state = state;
    }
    this.answers.set(key, answer);
  }
}
