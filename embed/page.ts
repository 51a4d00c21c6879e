/** What all elements of a page share: the server, and the one batch of questions to it. */
import { Batch } from './batch';
import { originOf, serverAt } from './server';

/** Elements made within this time ask together. */
const TOGETHER_MS = 20;

/** Known only while the script runs for the first time. */
export const BASE = originOf(document.currentScript);

export const batch = new Batch(
  serverAt(BASE),
  (flush) => void whenParsed().then(() => setTimeout(flush, TOGETHER_MS)),
);

/** An element that the parser has not closed does not have its text yet. */
export function whenParsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}
