/** What is told of a version beside its dates. */

export const END_UNKNOWN = '下一版的施行日期不明，本版止日取其公布日期';

export function joinNotes(note: string | null, more: string): string {
  return note ? `${note}；${more}` : more;
}
