/** Which sources of two years are drawn. */
export interface ComparedPoint {
  title: string;
  /** Citations in either year. */
  before: number;
  after: number;
}

/** More would be too many to read; all are in the table. */
const MOST_DRAWN = 15;

/** What changed most stands first; among equals, what is cited most. */
export function mostChanged(points: readonly ComparedPoint[]): ComparedPoint[] {
  const change = ({ before, after }: ComparedPoint) => Math.abs(after - before);
  const whole = ({ before, after }: ComparedPoint) => after + before;
  return [...points].sort((a, b) => change(b) - change(a) || whole(b) - whole(a)).slice(0, MOST_DRAWN);
}
