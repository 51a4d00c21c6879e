/** A file that cannot become a source: it is refused with what a person needs to mend it. */
export class SourceRefusedError extends Error {
  constructor(
    readonly file: string,
    /** 1-based; null where no one line is to blame. */
    readonly line: number | null,
    readonly reason: string,
    readonly remedy: string,
    /** What kind of refusal it is, for programs. */
    readonly code: string = 'file-refused',
  ) {
    super(`${file}${line === null ? '' : `:${line}`}：${reason}（${remedy}）`);
    this.name = 'SourceRefusedError';
  }
}
