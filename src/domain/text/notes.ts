/** What is told of a version beside its dates. */

export const END_UNKNOWN = '下一版自何时施行不明，本版止于何日因此不明';

export function joinNotes(note: string | null, more: string): string {
  return note ? `${note}；${more}` : more;
}
