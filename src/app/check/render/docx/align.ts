/** Where the characters of one text stand in another that is nearly the same: read from one file in two ways. */

/** So many characters in a row that agree are no accident. */
const SURE = 10;
/** How far ahead the texts are looked through for where they agree again. */
const WINDOW = 20_000;
/** Texts that have this little in common are not of one file. */
const MOST_MISSES = 5_000;

/** For each UTF-16 unit of `a` its place in `b`; -1 where `b` does not have it. Both without white space. */
export function aligned(a: string, b: string): Int32Array {
  const places = new Int32Array(a.length).fill(-1);
  let i = 0;
  let j = 0;
  let misses = 0;
  while (i < a.length && j < b.length && misses < MOST_MISSES) {
    if (a[i] === b[j]) {
      places[i++] = j++;
      continue;
    }
    misses++;
    const step = nextAgreement(a, b, i, j);
    if (step) {
      i += step.a;
      j += step.b;
    } else i++;
  }
  return places;
}

/** The fewest units to pass over in either text until they agree for a while. */
function nextAgreement(a: string, b: string, i: number, j: number): { a: number; b: number } | null {
  // One character read as another: a compatibility form, a mark that was made whole.
  if (a.length - i > 1 && agree(a, b, i + 1, j + 1)) return { a: 1, b: 1 };
  const inB = ahead(b, j, a.slice(i, i + SURE));
  const inA = ahead(a, i, b.slice(j, j + SURE));
  if (inB === null && inA === null) return null;
  return inA === null || (inB !== null && inB <= inA) ? { a: 0, b: inB! } : { a: inA, b: 0 };
}

function agree(a: string, b: string, i: number, j: number): boolean {
  const length = Math.min(SURE, a.length - i, b.length - j);
  return length > 0 && a.slice(i, i + length) === b.slice(j, j + length);
}

function ahead(text: string, from: number, sought: string): number | null {
  if (sought === '') return null;
  const at = text.slice(from, from + WINDOW).indexOf(sought);
  return at < 0 ? null : at;
}
