/** What a page that came without a load of the document says to those who hear it. */
let listener: ((title: string) => void) | null = null;

export function announce(title: string): void {
  listener?.(title);
}

/** One at a time: the frame. Gives the end of it. */
export function onAnnounced(tell: (title: string) => void): () => void {
  listener = tell;
  return () => {
    listener = null;
  };
}
