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

/**
 * Who the server takes its bearer for, as its decisions name them (`token:…`, `oidc:…#…`); null where that cannot be
 * read from it. Only to ask for one's own decisions: the server checks the token itself.
 */
export function actorOf(held: string | null): string | null {
  const own = /^yiju_([0-9a-f]{12})_/u.exec(held ?? '');
  if (own) return `token:${own[1]}`;
  const { iss, sub } = claimsOf(held ?? '') ?? {};
  return typeof iss === 'string' && typeof sub === 'string' ? `oidc:${iss}#${sub}` : null;
}

/** Read, not checked: the server does that with each request. null for what is no JWT. */
export function claimsOf(token: string): Record<string, unknown> | null {
  try {
    const payload = token.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(payload), (char) => char.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === 'object' ? (claims as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
