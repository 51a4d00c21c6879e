/**
 * Every guard of SECURITY.md: what it guards, the text of it in the sources, what to put there to be without it, and
 * the tests that must then fail. Where nothing is to be taken away (nothing is fetched, nothing merged), `put` adds
 * what a careless hand would.
 */
import { BUDGETS } from './budgets.mjs';
import { CYPHER } from './cypher.mjs';
import { DRAFTS } from './drafts.mjs';
import { FILES } from './files.mjs';
import { LOGS } from './logs.mjs';
import { PAGES } from './pages.mjs';
import { PEOPLE } from './people.mjs';
import { QUERIES } from './queries.mjs';
import { STORE } from './store.mjs';
import { OTHER_SITES } from './strangers.mjs';
import { TOKEN_GUARDS } from './tokens.mjs';

/** `fails`: of which names the failing tests are. `isBuilt`: its tests are of what is built. */
export const GUARDS = [
  ...CYPHER,
  ...QUERIES,
  ...BUDGETS,
  ...OTHER_SITES,
  ...TOKEN_GUARDS,
  ...FILES,
  ...PAGES,
  ...LOGS,
  ...STORE,
  ...PEOPLE,
  ...DRAFTS,
];
