/** The one script of permalinks' pages: their buttons, from explorer/permalink.ts. It is let in by its hash alone. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPLORER } from './explorer';

export interface PageScript {
  /** `/assets/permalink-….js` */
  address: string;
  /** `sha256-…`, for `integrity` and for the policy. */
  hash: string;
}

/** null where the explorer is not built: then the pages have no buttons, and nothing runs in them. */
export function pageScript(folder = EXPLORER): PageScript | null {
  const assets = join(folder, 'assets');
  const name = existsSync(assets) && readdirSync(assets).find((file) => /^permalink-[\w-]+\.js$/u.test(file));
  if (!name) return null;
  const hash = createHash('sha256')
    .update(readFileSync(join(assets, name)))
    .digest('base64');
  return { address: `/assets/${name}`, hash: `sha256-${hash}` };
}
