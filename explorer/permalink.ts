/**
 * Buttons of a permalink's page (`/s/…`, `/r/…`): 打印, and 复制 of what it says with how to cite it. The page is whole
 * without them, and has none where this does not run. It writes no markup: words are put in as words.
 */

export {};

/** In both languages, as the rest of the page. */
const WORDS = {
  print: ['打印', 'Print'],
  copy: ['复制', 'Copy'],
  copied: ['已复制', 'Copied'],
  notCopied: ['未能复制，文字已选中，请按 Ctrl+C', 'Not copied: the words are selected, press Ctrl+C'],
} as const;

function say(place: HTMLElement, [zh, en]: readonly [string, string]): void {
  const english = document.createElement('span');
  english.lang = 'en';
  english.textContent = en;
  place.replaceChildren(zh, ' ', english);
}

/** The parts marked to be copied, in order: a table as lines of cells, which Word and spreadsheets take as a table. */
function wordsOf(part: HTMLElement): string {
  if (!(part instanceof HTMLTableElement)) return part.textContent?.trim() ?? '';
  const cellsOf = ({ cells }: HTMLTableRowElement) =>
    [...cells].map((cell) => (cell.textContent ?? '').replace(/\s+/gu, ' ').trim()).join('\t');
  return [...part.rows].map(cellsOf).join('\n');
}

function select(parts: readonly HTMLElement[]): void {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function button(label: readonly [string, string], act: () => unknown): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  say(made, label);
  made.addEventListener('click', act);
  return made;
}

function addButtons(place: Element): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-copy]')];
  const told = document.createElement('span');
  told.setAttribute('role', 'status');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(parts.map(wordsOf).filter(Boolean).join('\n'));
      say(told, WORDS.copied);
    } catch {
      // Not let to, or not over https: a clipboard is there for secure pages alone.
      select(parts);
      say(told, WORDS.notCopied);
    }
  };
  place.append(
    button(WORDS.print, () => window.print()),
    button(WORDS.copy, copy),
    told,
  );
}

for (const place of document.querySelectorAll('.take')) addButtons(place);
