/** A chain of legal bases as a nested list: each step under the one it is the basis of. */
import type { StepFragment } from '../generated/operations';
import { useLanguage } from '../language/Language';
import { CHAIN_ENDS, SOURCE_RELATIONS } from '../language/terms';
import { SourceFacts, SourceName } from './SourceName';

interface Props {
  steps: readonly StepFragment[];
  under: number | null;
  /** The day that the works are opened as on; else in the version of each step. */
  on?: string | null;
}

export function Chain({ steps, under, on = null }: Props) {
  const above = steps.filter(({ parentIndex }) => parentIndex === under);
  if (above.length === 0) return null;
  return (
    <ol class="chain">
      {above.map((step) => (
        <li key={step.index}>
          <ChainStep step={step} on={on} />
          <Chain steps={steps} under={step.index} on={on} />
        </li>
      ))}
    </ol>
  );
}

function ChainStep({ step, on }: { step: StepFragment; on: string | null }) {
  const { t, term } = useLanguage();
  const { source, version, relations, endsHere, status } = step;
  return (
    <div class="chain-step">
      {relations.map(({ kind, evidence, provision }) => (
        <span key={kind} class="chain-relation" title={evidence ?? undefined}>
          {term(SOURCE_RELATIONS, kind)}
          {provision?.label && <span lang="zh-CN">（{provision.label}）</span>}
        </span>
      ))}
      {source && (
        <SourceName source={source} at={on ? { on } : { version: version?.textHeld ? version.id : null }} />
      )}
      {source && <SourceFacts source={source} version={version} status={status} />}
      {version?.effectiveFrom && (
        <span class="facts">{t('rule.effective', { day: version.effectiveFrom })}</span>
      )}
      {endsHere && endsHere !== 'TOP_OF_HIERARCHY' && (
        <span class="chain-end">{term(CHAIN_ENDS, endsHere)}</span>
      )}
    </div>
  );
}
