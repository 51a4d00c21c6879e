/** The draft that a reader gives to be checked. It stays in this tab's memory: in no address, no storage, no server. */
export type Draft = { text: string } | { file: File };

let given: Draft | null = null;

export function giveDraft(draft: Draft | null): void {
  given = draft;
}

export function givenDraft(): Draft | null {
  return given;
}

/** Longer than any title with its article. */
const LONGEST_NAME = 120;

/** Whether words are to be read rather than looked up: of several lines, of whole sentences, or longer than a name. */
export function isDraft(text: string): boolean {
  const words = text.trim();
  return words.length > LONGEST_NAME || /\S\s*\n\s*\S/u.test(words) || /[。；;！？]/u.test(words);
}
