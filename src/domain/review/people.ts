/** What is not shown of people who decided to those who have not said who they are. */
import { BY_PERSON } from './reading';

/** Programs sign as yiju/<version>; anything else is a person, by their token or sign-in. */
const BY_PROGRAM = 'yiju/';

interface Signed {
  madeBy?: string | null;
  rule?: string | null;
  reasons?: readonly string[] | null;
}

/** Who made it: a program by its name, a person as a person. */
export function withoutName(madeBy: string | null | undefined): string | null {
  if (madeBy == null) return null;
  return madeBy.startsWith(BY_PROGRAM) ? madeBy : BY_PERSON;
}

/** Reasons of the program; those of a person are their own words. */
export function withoutWords({ madeBy, rule, reasons }: Signed): string[] {
  const isOwn = rule === BY_PERSON || (rule === undefined && withoutName(madeBy) === BY_PERSON);
  return isOwn ? [] : [...(reasons ?? [])];
}
