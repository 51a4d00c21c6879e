/** The reader's token: for this tab alone, and only as long as it is open. */
const NAME = 'yiju.token';

export function token(): string | null {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}

const CHANGED = 'yiju-token';

/** Gives the end of it. */
export function onTokenChange(tell: () => void): () => void {
  addEventListener(CHANGED, tell);
  return () => removeEventListener(CHANGED, tell);
}

export function setToken(value: string | null): void {
  try {
    if (value) sessionStorage.setItem(NAME, value);
    else sessionStorage.removeItem(NAME);
  } catch {
    // A browser without storage asks again on the next page.
  }
  dispatchEvent(new Event(CHANGED));
}
