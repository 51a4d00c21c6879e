/**
 * The institution's own login (OpenID Connect): the reader goes to its page and comes back with an id_token in the
 * fragment of the address, which is taken from there at once and then is this tab's token.
 */
import { claimsOf, setToken } from './token';

const NAME = 'yiju.login';
/** Where the institution sends its people back to: one address, as it must be registered there. */
const BACK = '/review';

interface Begun {
  state: string;
  nonce: string;
  /** Where the reader was. */
  from: string;
}

/** Goes to the institution's page. `address`: what the server says it begins with. */
export function beginLogin(address: string): void {
  const begun: Begun = {
    ...{ state: crypto.randomUUID(), nonce: crypto.randomUUID() },
    from: location.pathname + location.search,
  };
  sessionStorage.setItem(NAME, JSON.stringify(begun));
  const url = new URL(address);
  url.searchParams.set('redirect_uri', new URL(BACK, location.origin).href);
  url.searchParams.set('state', begun.state);
  url.searchParams.set('nonce', begun.nonce);
  location.assign(url.href);
}

let hasFailed = false;

/** Whether the reader came back without having signed in. */
export function loginFailed(): boolean {
  return hasFailed;
}

/** Before anything is shown: takes what one came back with, and leaves nothing of it in the address. */
export function endLogin(): void {
  const given = new URLSearchParams(location.hash.slice(1));
  if (location.pathname !== BACK || !given.has('state') || !(given.has('id_token') || given.has('error')))
    return;
  const begun = begunHere();
  history.replaceState(null, '', begun?.from ?? BACK);
  const token = given.get('id_token');
  if (token && isAnswerTo(begun, given.get('state'), token)) setToken(token);
  else hasFailed = true;
}

function begunHere(): Begun | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(NAME) ?? 'null') as Begun | null;
    sessionStorage.removeItem(NAME);
    return kept;
  } catch {
    return null;
  }
}

/** A credential that this tab did not ask for could be another's, sent to have one decide in their name. */
function isAnswerTo(begun: Begun | null, state: string | null, token: string): boolean {
  return begun !== null && state === begun.state && claimsOf(token)?.nonce === begun.nonce;
}
