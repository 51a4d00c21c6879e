export interface Range {
  start: number;
  end: number;
}
