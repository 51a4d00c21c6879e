/** What is served at `/`. */
import type { Express } from 'express';
import { landingPage } from './landing';

export function mountExplorer(app: Express): void {
  app.get('/', (_, response) => void response.type('html').send(landingPage()));
}
