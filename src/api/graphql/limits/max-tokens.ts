/** A document of more tokens than this is not parsed. */
export const MAX_TOKENS = 5000;
