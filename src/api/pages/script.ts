/** `/embed.js`: the elements for other pages, from any origin, kept by caches and asked again by its tag. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Express, Request, Response } from 'express';
import { refuse } from '../http/errors';
import { expressPath, ROUTES } from '../http/routes';

export const EMBED_SCRIPT = join(__dirname, '..', '..', '..', 'dist', 'embed.js');

/** A day, and a week more while a fresh one is fetched: the address stays the same when the script changes. */
const KEEP = 'public, max-age=86400, stale-while-revalidate=604800';

export function scriptRoute(app: Express, file = EMBED_SCRIPT): void {
  const encoded = existsSync(file) ? encodings(readFileSync(file)) : null;
  app.get(expressPath(ROUTES.embedScript), (request: Request, response: Response) => {
    if (!encoded) {
      refuse(response, {
        ...{ status: 503, code: 'NOT_BUILT', message: 'embed.js 尚未编译，请运行 npm run build' },
        messageEn: 'expected dist/embed.js, but got: no such file; run npm run build',
      });
      return;
    }
    const encoding = request.acceptsEncodings(['br', 'gzip', 'identity']) || 'identity';
    const body = encoded[encoding as keyof typeof encoded];
    response.set({
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': KEEP,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      Vary: 'Accept-Encoding',
      ETag: `"${encoded.hash}-${encoding}"`,
    });
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    if (encoding !== 'identity') response.set('Content-Encoding', encoding);
    response.send(body);
  });
}

function encodings(script: Buffer) {
  return {
    identity: script,
    gzip: gzipSync(script, { level: 9 }),
    br: brotliCompressSync(script),
    hash: createHash('sha256').update(script).digest('base64url').slice(0, 22),
  };
}
