/** Bounds that hold for the arguments of every field alike, so that no resolver can forget them. */
import type { GraphQLError } from 'graphql';
import { badInput } from '../../http/api-errors';
import { checkSize } from '../paging/sizes';

/** Entries of a list that is given. */
export const LIST_MAX = 1000;
/** Characters (UTF-16) of a string that is given: names, cursors, words to search for. */
export const STRING_MAX = 2000;
/** They read whole texts, and have limits of their own. */
const READS_TEXTS: readonly string[] = ['citationLookup', 'checkText', 'checkList', 'suggestProvisions'];

/** Half of a pair: no character, and in no text that is held. */
const BROKEN = /\p{Surrogate}/u;

/** Throws for what is too large, or no text, naming the argument. */
export function checkArguments(field: string, args: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(args)) {
    if ((name === 'first' || name === 'last') && typeof value === 'number') checkSize(name, value);
    check(name, value, READS_TEXTS.includes(field) ? Number.POSITIVE_INFINITY : STRING_MAX);
  }
}

function check(argument: string, value: unknown, longest: number): void {
  if (typeof value === 'string') {
    if (value.length > longest) throw tooLong(argument, '个字符 characters', longest, value.length);
    if (longest === STRING_MAX && BROKEN.test(value)) {
      throw badInput(argument, `参数 ${argument}：expected Unicode text, but got: half of a surrogate pair`);
    }
  } else if (Array.isArray(value)) {
    if (value.length > LIST_MAX) throw tooLong(argument, '项 entries', LIST_MAX, value.length);
    for (const each of value) check(argument, each, longest);
  } else if (value !== null && typeof value === 'object') {
    for (const [name, each] of Object.entries(value)) check(`${argument}.${name}`, each, longest);
  }
}

function tooLong(argument: string, unit: string, most: number, actual: number): GraphQLError {
  return badInput(argument, `参数 ${argument}：expected at most ${most} ${unit}, but got: ${actual}`);
}
