/** The field to search with, wherever the reader stands: what is typed next goes there, with no letter lost. */
export const SEARCH_FIELD = 'search-text';

let isAwaited = false;

/** At once where the field is, or as soon as its view has put it there. */
export function focusSearchField(): void {
  const field = searchField();
  field?.focus();
  isAwaited = !field;
}

/** For the view that has just put the field there. */
export function focusIfAwaited(): void {
  if (isAwaited) focusSearchField();
}

export function searchField(): HTMLElement | null {
  return document.getElementById(SEARCH_FIELD);
}
