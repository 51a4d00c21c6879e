/** Progress goes to standard error: standard output belongs to answers. */
export type Say = (line: string) => void;

export const sayToStderr: Say = (line) => {
  process.stderr.write(`${line}\n`);
};
