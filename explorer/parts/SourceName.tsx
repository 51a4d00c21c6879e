import type { SourceLineFragment, ValidityStatus } from '../generated/operations';
import { useLanguage } from '../language/Language';
import { LEVELS, VALIDITY } from '../language/terms';
import { sourceAddress } from '../lib/addresses';

type At = Parameters<typeof sourceAddress>[1];

/** A source's name, leading to it. */
export function SourceName({ source, at }: { source: SourceLineFragment; at?: At }) {
  return (
    <a class="source-name" href={sourceAddress(source.id, at)} lang="zh-CN">
      {source.title}
    </a>
  );
}

/** Its level and document number, in small print. */
export function SourceFacts({
  source,
  status,
}: {
  source: SourceLineFragment;
  status?: ValidityStatus | null;
}) {
  const { term } = useLanguage();
  return (
    <span class="facts">
      <span>{term(LEVELS, source.level)}</span>
      {source.documentNumber && <span lang="zh-CN">{source.documentNumber}</span>}
      {status && <span class={`validity validity-${status}`}>{term(VALIDITY, status)}</span>}
    </span>
  );
}
