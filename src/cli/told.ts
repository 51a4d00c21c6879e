import { REMEDY } from '../platform/neo4j/remedy';

/** An error as the terminal shows it: in Chinese, and on a line of its own in English where it has that. */
export function toldOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { messageEn } = error as { messageEn?: unknown };
  const told = typeof messageEn === 'string' ? `${error.message}\n${messageEn}` : error.message;
  const remedy = remedyFor(error);
  return remedy === null ? told : `${told}\n${remedy}`;
}

/** What to do where the database itself is at fault. Loaded when there is an error: the driver takes its time. */
function remedyFor(error: Error): string | null {
  const { faultIn } = require('../graph/connection/fault') as typeof import('../graph/connection/fault');
  return faultIn(error) === null ? null : REMEDY;
}
