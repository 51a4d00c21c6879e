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

/** Its level and document number, in small print; the number is that of the version shown with it. */
export function SourceFacts({
  source,
  version,
  status,
}: {
  source: SourceLineFragment;
  version?: { documentNumber: string | null } | null;
  status?: ValidityStatus | null;
}) {
  const { term } = useLanguage();
  const { documentNumber } = version ?? source;
  return (
    <span class="facts">
      <span>{term(LEVELS, source.level)}</span>
      {documentNumber && <span lang="zh-CN">{documentNumber}</span>}
      {status && <span class={`validity validity-${status}`}>{term(VALIDITY, status)}</span>}
    </span>
  );
}
