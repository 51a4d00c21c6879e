/** Where progress goes: to standard error by default, so that standard output stays the caller's. */
export type Say = (line: string) => void;

export const sayOnStderr: Say = (line) => {
  process.stderr.write(`${line}\n`);
};

export const sayNothing: Say = () => {};
