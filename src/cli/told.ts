/** An error as the terminal shows it: in Chinese, and on a line of its own in English where it has that. */
export function toldOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { messageEn } = error as { messageEn?: unknown };
  return typeof messageEn === 'string' ? `${error.message}\n${messageEn}` : error.message;
}
