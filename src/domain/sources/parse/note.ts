/** How reading a file reports what it found odd. */
export type Note = (code: string, line: number | null, message: string, remedy: string | null) => void;
