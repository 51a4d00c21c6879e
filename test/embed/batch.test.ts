/** How the questions of a page become requests. */
import { answerAll, Batch, type Found, type Question, TooLong, type Transport } from '../../embed/batch';
import { cutBefore, groups } from '../../embed/split';

const question = (text: string, asOf: string | null = null): Question => ({ text, asOf, issuerHint: null });

/** Finds each 《…》 of a text; past `most` in a request they are over the limit, and past `longest` all is refused. */
class FakeServer implements Transport {
  readonly requests: Question[][] = [];
  limitsAsked = 0;

  constructor(
    private readonly longest = 200_000,
    private readonly most = 1000,
  ) {}

  async ask(questions: readonly Question[]): Promise<Found[][]> {
    if (questions.reduce((sum, { text }) => sum + text.length, 0) > this.longest) throw new TooLong();
    this.requests.push([...questions]);
    let left = this.most;
    return questions.map(({ text }) =>
      [...text.matchAll(/《[^》]*》/gu)].map((match) => {
        const outcome = left-- > 0 ? 'RESOLVED' : 'OVER_LIMIT';
        return { start: match.index, end: match.index + match[0].length, outcome } as Found;
      }),
    );
  }

  async charactersPerRequest(): Promise<number> {
    this.limitsAsked += 1;
    return this.longest;
  }
}

/** A batch whose page is ready when `flush` is called. */
function batchWith(transport: Transport) {
  const flushes: (() => void)[] = [];
  const batch = new Batch(transport, (flush) => flushes.push(flush));
  return { batch, flush: () => flushes.splice(0).forEach((each) => void each()), flushes };
}

const spansOf = (text: string, found: readonly Found[] | null) =>
  found?.map(({ start, end }) => text.slice(start, end));

describe('a batch', () => {
  test('asks all questions of a page in one request, each once', async () => {
    const server = new FakeServer();
    const { batch, flush } = batchWith(server);
    const asked = ['《甲》', '《乙》《丙》', '《甲》'].map((text) => batch.ask(question(text)));
    flush();
    expect((await Promise.all(asked)).map((found) => found?.length)).toEqual([1, 2, 1]);
    expect(server.requests.map((each) => each.map(({ text }) => text))).toEqual([['《甲》', '《乙》《丙》']]);
    expect(server.limitsAsked).toBe(0);
  });

  test('takes one text as on two days for two questions', async () => {
    const server = new FakeServer();
    const { batch, flush } = batchWith(server);
    const asked = ['2020-01-01', '2022-01-01'].map((day) => batch.ask(question('《甲》', day)));
    flush();
    await Promise.all(asked);
    expect(server.requests[0]).toHaveLength(2);
  });

  test('asks anew for what comes later, and not for what it knows', async () => {
    const server = new FakeServer();
    const { batch, flush, flushes } = batchWith(server);
    const first = batch.ask(question('《甲》'));
    flush();
    await first;
    const second = batch.ask(question('《乙》'));
    const again = batch.ask(question('《甲》'));
    expect(flushes).toHaveLength(1);
    flush();
    await Promise.all([second, again]);
    expect(server.requests.map((each) => each.map(({ text }) => text))).toEqual([['《甲》'], ['《乙》']]);
  });

  test('gives null when the server is away, and may be asked again', async () => {
    const server = new FakeServer();
    let isAway = true;
    const { batch, flush } = batchWith({
      ask: async (questions) => {
        if (isAway) throw new Error('away');
        return server.ask(questions);
      },
      charactersPerRequest: () => server.charactersPerRequest(),
    });
    const first = batch.ask(question('《甲》'));
    flush();
    expect(await first).toBeNull();
    isAway = false;
    const second = batch.ask(question('《甲》'));
    flush();
    expect(await second).toHaveLength(1);
  });
});

describe('limits', () => {
  test('texts too many for one request go in several, each within the limit', async () => {
    const server = new FakeServer(40);
    const texts = ['《甲》一。《乙》二。', '《丙》'.repeat(5), '《丁》三。'.repeat(8)];
    const answers = await answerAll(
      texts.map((text) => question(text)),
      server,
    );
    for (const request of server.requests) {
      expect(request.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThanOrEqual(40);
    }
    answers.forEach((found, index) => {
      expect(spansOf(texts[index]!, found)).toEqual(texts[index]!.match(/《[^》]*》/gu));
    });
  });

  test('a page that is surely too long asks for the limits first', async () => {
    const server = new FakeServer(30_000);
    const text = '《甲》的规定。'.repeat(10_000);
    const [found] = await answerAll([question(text)], server);
    expect(found).toHaveLength(10_000);
    expect(server.limitsAsked).toBe(1);
  });

  test('citations over the limit are asked again, from the sentence they stand in', async () => {
    const server = new FakeServer(200_000, 2);
    const text = '《甲》一。《乙》二。《丙》三。《丁》四。《戊》五。';
    const [found] = await answerAll([question(text)], server);
    expect(spansOf(text, found!)).toEqual(['《甲》', '《乙》', '《丙》', '《丁》', '《戊》']);
    expect(server.requests.map(([first]) => first!.text.slice(0, 3))).toEqual(['《甲》', '《丙》', '《戊》']);
  });

  test('a server that resolves nothing is not asked for ever', async () => {
    const server = new FakeServer(200_000, 0);
    expect(await answerAll([question('《甲》。')], server)).toEqual([[]]);
    expect(server.requests).toHaveLength(1);
  });

  test('a server that finds its own limit too long is given up', async () => {
    const refusing: Transport = {
      ask: async () => {
        throw new TooLong();
      },
      charactersPerRequest: async () => 10,
    };
    await expect(answerAll([question('《甲》')], refusing)).rejects.toBeInstanceOf(TooLong);
  });
});

describe('cutting', () => {
  test.each([
    ['behind the last sentence that ends in time', '一二。三四。五六', 7, 0, 6],
    ['never before what is already answered', '一。二三四五', 5, 3, 3],
    ['at a line end as well', '一二\n三四', 4, 0, 3],
  ])('%s', (_, text, at, least, expected) => {
    expect(cutBefore(text, at, least)).toBe(expected);
  });

  test('a text without sentences is cut at the limit, and nothing of it is lost', () => {
    const text = '法'.repeat(25);
    const parts = groups([{ of: 0, offset: 0, text }], 10).flat();
    expect(parts.map(({ text: part }) => part.length)).toEqual([10, 10, 5]);
    expect(parts.map(({ offset }) => offset)).toEqual([0, 10, 20]);
  });
});
