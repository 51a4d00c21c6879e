/** Labelled cases of the law's answers, as the seeds alone give them: read in place where they stand beside the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookUp } from '../../../src/app/lookup';
import { cite } from '../../../src/cli/cite';
import { todayInBeijing } from '../../../src/domain/model/days';
import type { ResolvedTo } from '../../../src/domain/model/resolution';
import { describeShared, SHARED } from '../../shared';
import { knowledge } from './support';

const CASES = 'cases/public-cases.json';

describeShared('labelled cases', CASES, () => {
  let inputs: ReadonlyMap<string, string>;
  beforeAll(() => {
    const cases = JSON.parse(readFileSync(join(SHARED, CASES), 'utf8')) as { id: string; input: string }[];
    inputs = new Map(cases.map(({ id, input }) => [id, input]));
  });

  const ask = (id: string, asOf?: string) => lookUp({ texts: [inputs.get(id)!], asOf }, knowledge())[0]!;
  const versionOf = (id: string, asOf?: string) =>
    (ask(id, asOf)[0]!.resolution as unknown as ResolvedTo).version;

  it('A5: a year in a text that is no report is not its day', () => {
    const [law] = ask('A5');
    expect(law!.resolution).toMatchObject({ asOf: todayInBeijing(), status: 'IN_FORCE' });
  });

  it.each([
    ['A8', '2018-10-26'],
    ['A11', '1979-'],
  ])('%s: words of version', (id, day) => {
    expect(versionOf(id)).toContain(`@${day}`);
  });

  it('A12: an interpretation of a law that has ended', () => {
    const [found] = ask('A12', '2022-06-01');
    expect(found!.resolution).toMatchObject({ outcome: 'SUPERSEDED', status: 'REPEALED', on: '2021-01-01' });
  });

  it('A17: before the first text that is known', () => {
    expect(ask('A17', '1960-01-01')[0]!.resolution).toMatchObject({ status: 'UNKNOWN', version: null });
  });

  it('G3: words of version are no relations', () => {
    for (const text of inputs.get('G3')!.split(';')) {
      for (const { citation } of lookUp({ texts: [text] }, knowledge())[0]!)
        expect(citation.relation).toBe('MENTIONS');
    }
    const [first] = ask('G3');
    expect((first!.resolution as unknown as ResolvedTo).version).toContain('@2021-01-22');
  });

  it('the command says the same as the look-up', () => {
    for (const id of ['A8', 'A11']) {
      const [entry] = JSON.parse(cite(inputs.get(id)!, { json: true })) as { resolution: ResolvedTo }[];
      expect(entry!.resolution.version).toBe(versionOf(id));
    }
  });
});
