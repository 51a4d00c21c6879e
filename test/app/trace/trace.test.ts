import { chooseItem } from '../../../src/app/trace/build';
import { traceOfFile } from '../../../src/app/trace/from-file';
import { traceLines } from '../../../src/app/trace/tree';

const REPORT = `某市科学技术局
关于2022年法治政府建设情况的报告

现将有关情况报告如下。
一、主要举措
（一）优化决策
严格落实《重大行政决策程序暂行条例》，作出决策3项。
（二）公开信息
严格落实《政府信息公开条例》第二十七条，公开信息12条。
（三）其他
加强学习。学习《某某通讯》。
`;

describe('the trace of a file', () => {
  const traced = traceOfFile(Buffer.from(REPORT), 'report.txt');

  test('takes each measure to what it cites, in the version in force at the end of the year', async () => {
    const { report, items } = await traced;
    expect(report).toMatchObject({ year: 2022, asOf: '2022-12-31', issuingBody: '某市科学技术局' });
    const item = items.find(({ text }) => text.includes('政府信息公开条例'));
    expect(item?.chain[0]).toMatchObject({
      depth: 0,
      citation: { relation: 'IMPLEMENTS', outcome: 'RESOLVED', pinpoint: { text: '第二十七条' } },
      source: { title: '政府信息公开条例', level: 'ADMIN_REGULATION' },
      version: { effectiveFrom: '2019-05-15', effectiveTo: null },
      status: 'IN_FORCE',
    });
  });

  test('goes on to the bases above, with their evidence, to a law', async () => {
    const { items } = await traced;
    const chain = items.find(({ text }) => text.includes('重大行政决策'))?.chain ?? [];
    expect(chain.slice(1)).toContainEqual(
      expect.objectContaining({
        depth: 1,
        parentIndex: 0,
        endsHere: 'TOP_OF_HIERARCHY',
        relations: [expect.objectContaining({ kind: 'BASED_ON', evidence: '第一条' })],
      }),
    );
  });

  test('slices each item and citation out of the text', async () => {
    for (const { text, start, end, chain } of (await traced).items) {
      expect(REPORT.slice(start, end)).toBe(text);
      for (const { citation } of chain) {
        if (citation) expect(REPORT.slice(citation.start, citation.end)).toBe(citation.text);
      }
    }
  });

  test('leaves out what is no legal source, and says how many items cite nothing', async () => {
    const lines = traceLines(await traced, false).join('\n');
    expect(lines).not.toContain('某某通讯');
    expect(lines).toMatch(/另有 \d+ 项未引用文件/u);
  });

  test('finds an item by number, id or words', async () => {
    const trace = await traced;
    const item = chooseItem(trace, '公开信息12条');
    expect(chooseItem(trace, item.id)).toBe(item);
    expect(chooseItem(trace, String(item.number))).toBe(item);
  });

  test.each(['99', '没有这样的话', '严格落实'])(
    'refuses %s, which names no item or several',
    async (wanted) => {
      const trace = await traced;
      expect(() => chooseItem(trace, wanted)).toThrow(/expected one of the numbers 1 to/u);
    },
  );
});
