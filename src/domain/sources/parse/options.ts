import type { IsoDate } from '../../model/terms';
export interface SourceOptions {
  /** Name for messages, and for the date a file name may carry. */
  file: string;
  /** Folder of the collection, e.g. 行政法规 or 地方性法规/重庆; read from `file` where absent. */
  branch?: string;
  /** Dates that a list beside the files gives; used only where the text is silent, and reported. */
  listed?: { promulgatedOn?: IsoDate | null; effectiveOn?: IsoDate | null };
}
