/** Over every file of the collection of laws, where it stands beside the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedSource } from '../../../src/domain/model/source';
import { layoutFree, parseSource, renderSource, SourceRefusedError } from '../../../src/domain/sources';
import { describeShared, SHARED } from '../../shared';

const LAWS = 'corpus/laws';
const ROOT = join(SHARED, LAWS);

describeShared('the corpus of laws', LAWS, () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );

  it('loads, or refuses with a reason; loses no word; keeps paths unique and spans exact', () => {
    const wrong: string[] = [];
    let refused = 0;
    for (const file of files) {
      const parsed = load(file);
      if (parsed === null) refused++;
      else wrong.push(...faultsOf(parsed).map((fault) => `${file}: ${fault}`));
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeLessThan(files.length / 100);
  });

  it.each([
    ['行政法规/优化营商环境条例(2019-10-22).md', 72, '2019-10-22', '2020-01-01', '国务院令第722号'],
    ['行政法规/政府信息公开条例(2019-04-03).md', 56, '2019-04-03', '2019-05-15', '国务院令第711号'],
    ['行政法规/重大行政决策程序暂行条例(2019-04-20).md', 44, '2019-04-20', '2019-09-01', '国务院令第713号'],
  ])('%s has %i articles and its dates', (file, articles, promulgatedOn, effectiveOn, documentNumber) => {
    const parsed = load(file)!;
    expect(parsed.provisions.filter(({ kind }) => kind === 'ARTICLE')).toHaveLength(articles);
    expect(parsed).toMatchObject({
      promulgatedOn,
      effectiveOn,
      documentNumber,
      level: 'ADMIN_REGULATION',
      findings: [],
    });
  });
});

function load(file: string): ParsedSource | null {
  try {
    return parseSource(readFileSync(join(ROOT, file)), { file });
  } catch (error) {
    if (error instanceof SourceRefusedError) return null;
    throw error;
  }
}

function faultsOf(parsed: ParsedSource): string[] {
  const faults: string[] = [];
  if (layoutFree(renderSource(parsed)) !== layoutFree(parsed.text)) faults.push('round trip');
  const paths = new Set(parsed.provisions.map(({ path }) => path));
  if (paths.size !== parsed.provisions.length) faults.push('paths');
  for (const { path, parent, order, start, end, text } of parsed.provisions) {
    if (parsed.provisions[order]?.path !== path) faults.push(`order of ${path}`);
    if (parent !== null && !paths.has(parent)) faults.push(`parent of ${path}`);
    if (!layoutFree(parsed.text.slice(start, end)).startsWith(layoutFree(text)))
      faults.push(`span of ${path}`);
  }
  return faults;
}
