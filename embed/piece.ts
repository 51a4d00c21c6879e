/** A stretch of a question's text. */
export interface Piece {
  of: number;
  offset: number;
  text: string;
}
