import { runEval } from '../../../src/cli/eval';

describe('yiju eval', () => {
  it('scores the seed report where ../shared is absent, and says what it left out', () => {
    const { output, failed } = runEval({ check: true }, { shared: null });
    expect(output).toMatch(/^\.\.\/shared 不存在：略去其中 \d+ 篇标注文本/u);
    expect(output).toContain('起止完全一致');
    expect([failed, output.includes('未低于基线')]).toEqual([false, true]);
  });

  it('prints JSON that scripts can read', () => {
    const { scope, sections, falls } = JSON.parse(
      runEval({ json: true, check: true }, { shared: null }).output,
    );
    expect([scope, falls]).toEqual(['project', []]);
    expect(sections[0].rows[0]).toMatchObject({
      id: 'exact',
      precision: expect.any(Number),
      recall: expect.any(Number),
      f1: expect.any(Number),
    });
  });

  it('says that the ranking of supporting articles is left out where the laws are absent', () => {
    expect(runEval({ suggest: true }, { shared: null }).output).toContain('略去支持条文排序的评测');
    expect(
      JSON.parse(runEval({ suggest: true, json: true }, { shared: null }).output).suggestions,
    ).toBeNull();
    expect(runEval({}, { shared: null }).output).not.toContain('支持条文');
  });

  it('says that reports from public pages are left out where they are absent', () => {
    expect(runEval({ fresh: true }, { shared: null, fresh: null }).output).toMatch(
      /\.\.\/fresh-reports 不存在：略去其中 \d+ 篇/u,
    );
    expect(runEval({}, { shared: null, fresh: null }).output).not.toContain('fresh-reports');
  });

  it('keeps no baseline from a part of the labels', () => {
    expect(() => runEval({ updateBaseline: true }, { shared: null })).toThrow(/expected \.\.\/shared/u);
  });
});
