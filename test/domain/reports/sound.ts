import type { ParsedReport } from '../../../src/domain/model/report';

/** What every report must hold, whatever its text. */
export function expectSound(report: ParsedReport): void {
  const { items, text } = report;
  const parents = new Set(items.map((item) => item.parent));
  const leaves = items.filter((item) => !parents.has(item.order));
  expect(leaves.map((item) => item.text).join('')).toBe(text);
  items.forEach((item, index) => {
    expect(item.order).toBe(index);
    expect(item.text).toBe(text.slice(item.start, item.end));
    expect(item.end).toBeGreaterThan(item.start);
    if (item.parent !== null) {
      const parent = items[item.parent]!;
      expect(item.parent).toBeLessThan(index);
      expect(['SECTION', 'TABLE']).toContain(parent.kind);
      expect(parent.start <= item.start && item.end <= parent.end).toBe(true);
    }
    if (parents.has(index)) {
      expect(item.sentences).toEqual([]);
    } else {
      expect(['SECTION', 'TABLE']).not.toContain(item.kind);
      let at = item.start;
      for (const sentence of item.sentences) {
        expect(sentence.start).toBe(at);
        expect(sentence.end).toBeGreaterThan(at);
        at = sentence.end;
      }
      expect(at).toBe(item.end);
    }
  });
  for (const figure of report.figures) {
    const item = items[figure.item]!;
    expect(figure.text).toBe(text.slice(figure.start, figure.end));
    expect(figure.start >= item.start && figure.end <= item.end).toBe(true);
    expect(Number.isFinite(figure.value) && Number.isFinite(figure.baseValue)).toBe(true);
  }
}
