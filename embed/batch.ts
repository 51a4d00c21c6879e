/** One request for all the questions of a page; more only where the server's limits ask for it. Knows no DOM. */
import type { EmbedQuery } from '../client/operations';
import type { Piece } from './piece';
import { cutBefore, groups } from './split';

export interface Question {
  text: string;
  asOf: string | null;
  issuerHint: string | null;
}

export type Found = EmbedQuery['citationLookup'][number]['citations'][number];

export interface Transport {
  /** One request; a list for each question, in order. Throws TooLong. */
  ask(questions: readonly Question[]): Promise<Found[][]>;
  /** Characters that one request may hold. */
  charactersPerRequest(): Promise<number>;
}

/** The server refuses as many characters in one request. */
export class TooLong extends Error {}

/** Fewer than any server is likely to refuse, so that small pages need not ask for the limits first. */
const SURELY_ALLOWED = 50_000;

export class Batch {
  private readonly answers = new Map<string, Promise<Found[] | null>>();
  private waiting: { question: Question; resolve: (found: Found[] | null) => void }[] = [];

  constructor(
    private readonly transport: Transport,
    /** Calls back when the page has had time to ask all that it will ask now. */
    private readonly collect: (flush: () => void) => void,
  ) {}

  /** What the text cites, in order; null when the server is away. The same question is asked once. */
  ask(question: Question): Promise<Found[] | null> {
    const key = JSON.stringify(question);
    const before = this.answers.get(key);
    if (before) return before;
    const answer = new Promise<Found[] | null>((resolve) => {
      if (this.waiting.push({ question, resolve }) === 1) this.collect(() => void this.flush());
    });
    this.answers.set(key, answer);
    // A failure is not remembered: the element may ask again later.
    void answer.then((found) => found ?? this.answers.delete(key));
    return answer;
  }

  private async flush(): Promise<void> {
    const asked = this.waiting;
    this.waiting = [];
    const questions = asked.map(({ question }) => question);
    const found = await answerAll(questions, this.transport).catch(() => null);
    asked.forEach(({ resolve }, index) => {
      resolve(found?.[index] ?? null);
    });
  }
}

export async function answerAll(questions: readonly Question[], transport: Transport): Promise<Found[][]> {
  const answers: Found[][] = questions.map(() => []);
  let pieces: Piece[] = questions.map(({ text }, of) => ({ of, offset: 0, text }));
  let limit = size(pieces) > SURELY_ALLOWED ? await transport.charactersPerRequest() : Infinity;
  while (pieces.length > 0) {
    try {
      const rest = await askOnce(pieces);
      // Without progress there would be no end.
      if (size(rest) >= size(pieces)) break;
      pieces = rest;
    } catch (error) {
      if (!(error instanceof TooLong) || limit !== Infinity) throw error;
      limit = await transport.charactersPerRequest();
    }
  }
  return answers;

  /** Every piece in as few requests as the limit allows; gives what is to be asked again. */
  async function askOnce(all: readonly Piece[]): Promise<Piece[]> {
    const rest: Piece[] = [];
    for (const group of groups(all, limit)) {
      const found = await transport.ask(group.map(({ of, text }) => ({ ...questions[of]!, text })));
      rest.push(...group.flatMap((piece, index) => take(piece, found[index] ?? [])));
    }
    return rest;
  }

  /** Keeps what was resolved; the text from the first citation past the limit on is to be asked again. */
  function take(piece: Piece, found: readonly Found[]): Piece[] {
    const over = found.findIndex(({ outcome }) => outcome === 'OVER_LIMIT');
    const good = over === -1 ? found : found.slice(0, over);
    answers[piece.of]!.push(
      ...good.map((each) => ({
        ...each,
        start: each.start + piece.offset,
        end: each.end + piece.offset,
      })),
    );
    if (over === -1) return [];
    const from = cutBefore(piece.text, found[over]!.start, good.at(-1)?.end ?? 0);
    return [{ of: piece.of, offset: piece.offset + from, text: piece.text.slice(from) }];
  }
}

function size(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}
