import type { TextChange } from '../../src/domain/sources/compare/diff';

/** One side of a comparison: what both have, and what this side alone has, marked. `gone`: what the other side has. */
export function MarkedWords({ parts, gone }: { parts: readonly TextChange[]; gone: 'ADDED' | 'REMOVED' }) {
  return (
    <>
      {parts.map(({ kind, text }, at) =>
        kind === gone ? null : kind === 'SAME' ? (
          text
        ) : kind === 'ADDED' ? (
          <ins key={at}>{text}</ins>
        ) : (
          <del key={at}>{text}</del>
        ),
      )}
    </>
  );
}
