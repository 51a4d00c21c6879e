/** A place in a list, what is asked of it, and a page of it. */
export interface Position {
  /** Absent where no cursor is asked for. */
  key?: string | number;
  id: string;
  /** What stands there, and the report it is of, where the list's statement gives them. */
  node?: { id: string };
  report?: { id: string } | null;
}

export interface PageRequest {
  limit: number;
  direction: 'FORWARD' | 'BACKWARD';
  after: Position | null;
  before: Position | null;
}

export interface Page {
  /** In the list's own order, whichever way it was read. */
  positions: Position[];
  /** Whether the list goes on past the page, in the direction read. */
  more: boolean;
}
