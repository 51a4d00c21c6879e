import { searchField } from '../../lib/search-field';

/** Arrows walk from the field through the results and back; Escape returns to the field. */
export function focusResult(from: EventTarget | null, key: string): boolean {
  const results = [...document.querySelectorAll<HTMLElement>('[data-result]')];
  const at = results.indexOf(from as HTMLElement);
  const field = searchField();
  const next =
    key === 'ArrowDown'
      ? results[at + 1]
      : key === 'ArrowUp'
        ? (results[at - 1] ?? field)
        : key === 'Escape'
          ? field
          : null;
  if (!next || (at < 0 && key !== 'ArrowDown')) return false;
  next.focus();
  return true;
}
