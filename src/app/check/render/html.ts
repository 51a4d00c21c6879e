/** A check as one page that prints: the text with its findings marked, their list, and the table of authorities. */

import type { DraftFinding, Severity } from '../../../domain/check';
import { withMarks } from '../../../domain/text/hidden';
import type { CheckResult } from '..';
import { countsOf, nameOf, SEVERITY_NAMES, standingOf } from './words';

const RANK: Severity[] = ['ERROR', 'WARNING', 'NOTE'];

export function checkAsHtml(result: CheckResult, file: string, program: string): string {
  const { ERROR, WARNING, NOTE } = countsOf(result);
  const findings = result.findings.map(
    (each, index) =>
      `<li id="f${index + 1}" class="${each.severity}"><a href="#m${index + 1}">${SEVERITY_NAMES[each.severity]}</a> <code>${each.code}</code> <q>${escaped(short(each.words))}</q><p>${escaped(each.message)}</p>${
        each.right === null ? '' : `<p>应为：${escaped(each.right)}</p>`
      }${each.difference ? `<p class="difference">${differenceHtml(each)}</p>` : ''}${
        each.evidence && !each.difference ? `<p class="evidence">依据：${escaped(each.evidence)}</p>` : ''
      }</li>`,
  );
  const rows = result.authorities.map(
    ({ title, provisions, verdict, count, severity, knownOn }) =>
      `<tr class="${severity ?? ''}"><td>${escaped(nameOf(title))}</td><td>${escaped(provisions.join('、'))}</td><td>${escaped(verdict)}</td><td>${count}</td><td>${knownOn ?? ''}</td></tr>`,
  );
  return `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>核稿：${escaped(file)}</title>
<style>
body{font:16px/1.8 serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
pre{white-space:pre-wrap;font:inherit;border:1px solid #ccc;padding:1rem}
mark.ERROR{background:#fbdcdc}mark.WARNING{background:#fdf0cf}mark.NOTE{background:#e7eef7}
li.ERROR>a{color:#a11}li.WARNING>a{color:#850}li p{margin:.2rem 0}
ins{background:#d9f2dd;text-decoration:none}del{background:#fbdcdc}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:.3rem .6rem;text-align:left}
@media print{pre{border:0;padding:0}a{color:inherit;text-decoration:none}}
</style>
<h1>核稿：${escaped(file)}</h1>
<p>${escaped(standingOf(result))}错误 ${ERROR}，警告 ${WARNING}，提示 ${NOTE}。</p>
<h2>发现的问题</h2><ol>${findings.join('\n')}</ol>
<h2>依据</h2><table><thead><tr><th>文件</th><th>条款</th><th>效力</th><th>次数</th><th>资料截至</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>
<h2>文本</h2><pre>${markedText(result)}</pre>
<footer><p>${escaped(program)}</p></footer>
</html>
`;
}

/** Each stretch in the colour of the gravest finding on it, linked to the first of them. */
function markedText({ text, findings }: CheckResult): string {
  const bounds = [...new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const placed = new Set<number>();
  return bounds
    .slice(0, -1)
    .map((from, at) => {
      const to = bounds[at + 1]!;
      const words = escaped(text.slice(from, to));
      const here = findings.flatMap((each, index) =>
        each.start <= from && to <= each.end && each.end - each.start < 2000 ? [{ ...each, index }] : [],
      );
      if (here.length === 0) return words;
      const worst = RANK.find((severity) => here.some((each) => each.severity === severity))!;
      const anchors = here
        .filter(({ index }) => !placed.has(index) && placed.add(index))
        .map(({ index }) => `<a id="m${index + 1}"></a>`);
      return `${anchors.join('')}<mark class="${worst}" title="${escaped(here.map(({ message }) => message).join('\n'))}">${words}</mark>`;
    })
    .join('');
}

function differenceHtml({ difference }: DraftFinding): string {
  return (difference ?? [])
    .map(({ kind, text }) => {
      const words = escaped(text);
      return kind === 'SAME'
        ? words
        : kind === 'REMOVED'
          ? `<ins title="原文">${words}</ins>`
          : `<del title="引文">${words}</del>`;
    })
    .join('');
}

function short(words: string): string {
  const shown = words.replace(/\s+/gu, ' ').trim();
  return shown.length > 80 ? `${shown.slice(0, 79)}…` : shown;
}

function escaped(text: string): string {
  return withMarks(text).replace(
    /[&<>"']/gu,
    (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[char]!,
  );
}
