/** What is served at `/`: the explorer's page at each of its addresses, and its hashed files, to be kept for ever. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express, type Response } from 'express';
import { PROJECT_ROOT } from '../../platform/neo4j/paths';
import { ROUTES, routeAt } from '../http/routes';
import { landingPage } from './landing';

export const EXPLORER = join(PROJECT_ROOT, 'dist', 'explorer');

const READS = new Set(['GET', 'HEAD']);

/** Own scripts and styles only, none written into the page; data from this server alone; shown in no frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Last of all routes: what nothing else answers, and a browser asks for, is a page that is not there. */
export function mountExplorer(app: Express, folder = EXPLORER): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) {
    app.get('/', (_, response) => void response.type('html').send(landingPage()));
    return;
  }
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  app.use((request, response, next) =>
    READS.has(request.method) && routeAt(request.path) === ROUTES.explorer
      ? sendPage(response, page, 200)
      : next(),
  );
  // No path to match, so that an address which cannot be decoded is one that is not there, built explorer or not.
  app.use((request, response, next) =>
    READS.has(request.method) && request.accepts(['json', 'html']) === 'html'
      ? sendPage(response, page, 404)
      : next(),
  );
}

function sendPage(response: Response, page: string, status: number): void {
  response
    .status(status)
    // The page names the hashed files, so that it must be asked for again each time.
    .set({ 'Content-Security-Policy': POLICY, 'Cache-Control': 'no-cache' })
    .sendFile(page);
}
