/** The evaluation for people: one table a section, Chinese first, columns lined up as terminals show them. */
import { type EvalRow, type EvalSection, scoresOf } from './section';

const HEAD = ['', '精确率 P', '召回率 R', 'F1', '对', '多', '漏'];

export function tableOf({ title, rows, notes }: EvalSection): string {
  const lines: string[][] = [HEAD];
  let group = '';
  for (const row of rows) {
    if (row.group !== group) {
      group = row.group;
      lines.push([`〔${group}〕`]);
    }
    lines.push(cellsOf(row));
  }
  const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => widthOf(cells[column] ?? ''))));
  const body = lines.map((cells) =>
    cells
      .map((cell, column) => {
        const space = ' '.repeat(widths[column]! - widthOf(cell));
        return column === 0 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
  return `${[title, ...body, ...notes].join('\n')}\n`;
}

function cellsOf(row: EvalRow): string[] {
  const { precision, recall, f1 } = scoresOf(row);
  return [
    `  ${row.label}`,
    percent(precision),
    percent(recall),
    percent(f1),
    String(row.truePositives),
    String(row.falsePositives),
    String(row.falseNegatives),
  ];
}

export function percent(score: number | null): string {
  return score === null ? '—' : `${(score * 100).toFixed(1)}%`;
}

/** Chinese characters and full-width marks take two columns. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/u.test(char)
      ? 2
      : 1;
  return width;
}
