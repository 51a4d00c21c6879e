/** GraphiQL at `/graphql` for browsers, with examples. All of it is served from here: nothing comes from elsewhere. */
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Express, Request, RequestHandler, Response } from 'express';
import { refuse } from '../http/errors';
import { expressPath, ROUTES } from '../http/routes';
import { EXAMPLES } from './graphiql-examples';
import { html, scriptJson } from './html';

/** Monaco sets styles of its own and carries its icons as a font in its style sheet. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The package as it comes, built into strings. */
interface Built {
  js: string;
  css: string;
  editorWorkerService: string;
  jsonWorker: string;
  graphqlWorker: string;
}

const START = `self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl(_, label) {
    return '/graphiql/' + (label === 'json' || label === 'graphql' ? label : 'editor') + '.worker.js';
  },
};
YogaGraphiQL.renderYogaGraphiQL(
  document.querySelector('#root'),
  JSON.parse(document.querySelector('#options').textContent),
);
`;

const FILES: Record<string, { type: string; of: (built: Built) => string }> = {
  'graphiql.js': { type: 'text/javascript', of: ({ js }) => js },
  'graphiql.css': { type: 'text/css', of: ({ css }) => css },
  'editor.worker.js': { type: 'text/javascript', of: ({ editorWorkerService }) => editorWorkerService },
  'json.worker.js': { type: 'text/javascript', of: ({ jsonWorker }) => jsonWorker },
  'graphql.worker.js': { type: 'text/javascript', of: ({ graphqlWorker }) => graphqlWorker },
  'start.js': { type: 'text/javascript', of: () => START },
};

interface Served {
  type: string;
  zipped: Buffer;
  tag: string;
}

/** Mounted before GraphQL's own route, whose address it shares: a browser that asks for a page gets it. */
export function graphiqlRoutes(app: Express): void {
  const served = new Map<string, Promise<Served>>();
  app.get(ROUTES.graphql.path, page);
  app.get(expressPath(ROUTES.graphiql), async (request: Request, response: Response) => {
    const name = String(request.params.file);
    if (!Object.hasOwn(FILES, name)) {
      refuse(response, {
        ...{ status: 404, code: 'NOT_FOUND', argument: 'file', message: '没有这个文件' },
        messageEn: `expected one of ${Object.keys(FILES).join(', ')}`,
      });
      return;
    }
    let file = served.get(name);
    if (!file) {
      file = load(name);
      served.set(name, file);
    }
    send(request, response, await file);
  });
}

/** A query in the address is one to answer, whoever asks. */
const page: RequestHandler = (request, response, next) => {
  response.vary('Accept');
  const isPage = request.accepts(['json', 'html']) === 'html' && request.query.query === undefined;
  if (!isPage || request.method !== 'GET') return next();
  response
    .set({ 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-cache' })
    .type('html')
    .send(graphiqlPage());
};

export function graphiqlPage(): string {
  const options = {
    ...{ endpoint: '/graphql', title: '依据 Yiju', shouldPersistHeaders: false },
    defaultTabs: EXAMPLES,
  };
  return html`<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphiQL　依据 Yiju</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/graphiql.css">
<style>html, body, #root { height: 100%; margin: 0; }</style>
</head>
<body>
<div id="root"></div>
<script type="application/json" id="options">${scriptJson(options)}</script>
<script src="/graphiql/graphiql.js"></script>
<script src="/graphiql/start.js"></script>
</body>
</html>
`.text;
}

/** Loaded when it is first asked for: it is large, and few ask. */
async function load(name: string): Promise<Served> {
  const { type, of } = FILES[name]!;
  const folder = dirname(require.resolve('@graphql-yoga/render-graphiql'));
  const text = of(require(join(folder, 'graphiql.js')) as Built);
  const zipped = await promisify(gzip)(text);
  return { type, zipped, tag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"` };
}

function send(request: Request, response: Response, { type, zipped, tag }: Served): void {
  response.set({
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Encoding': 'gzip',
    'Cache-Control': 'public, max-age=86400',
    Vary: 'Accept-Encoding',
    ETag: tag,
    // Workers run under the policy of their own answer.
    'Content-Security-Policy': POLICY,
  });
  if (request.fresh) response.status(304).end();
  else response.send(zipped);
}
