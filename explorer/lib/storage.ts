/** The reader's choices. Browsers may forbid storage; the page then forgets, and works. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`yiju.${name}`);
  } catch {
    return null;
  }
}

export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`yiju.${name}`, value);
  } catch {
    // Nothing is lost but the choice.
  }
}
