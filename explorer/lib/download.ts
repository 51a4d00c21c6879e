/** Hands the browser a file to keep. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Revoked once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
