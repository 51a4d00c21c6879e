import type { CompareVersionsQuery, ProvisionTextFragment } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { paragraphsOf } from '../../lib/paragraphs';

type Comparison = NonNullable<CompareVersionsQuery['compareVersions']>;
type Change = Comparison['changed'][number];

export function Difference({ comparison }: { comparison: Comparison }) {
  const { t, number } = useLanguage();
  const { changed, renumbered, added, removed, unchanged } = comparison;
  return (
    <>
      <p class="quiet" role="status">
        {t('compare.summary', {
          changed: number(changed.length),
          renumbered: number(renumbered.length),
          added: number(added.length),
          removed: number(removed.length),
          unchanged: number(unchanged),
        })}
      </p>
      {changed.map((change) => (
        <Changed key={change.after.id} change={change} />
      ))}
      {renumbered.map(({ before, after }) => (
        <p key={after.id} class="renumbered">
          <span lang="zh-CN">
            {before.label} → {after.label}
          </span>
          <span class="quiet">{t('compare.renumbered')}</span>
        </p>
      ))}
      {removed.map((provision) => (
        <div key={provision.id} class="compare-columns">
          <Whole provision={provision} kind="removed" />
          <p class="quiet">{t('compare.gone')}</p>
        </div>
      ))}
      {added.map((provision) => (
        <div key={provision.id} class="compare-columns">
          <p class="quiet">{t('compare.new')}</p>
          <Whole provision={provision} kind="added" />
        </div>
      ))}
    </>
  );
}

function Changed({ change: { before, after, parts, renumbered } }: { change: Change }) {
  const { t } = useLanguage();
  return (
    <div class="compare-columns">
      <div class="compare-text" lang="zh-CN">
        <h2>{before.label}</h2>
        <p>
          {parts.map(({ kind, text }, at) =>
            kind === 'ADDED' ? null : kind === 'REMOVED' ? <del key={at}>{text}</del> : text,
          )}
        </p>
      </div>
      <div class="compare-text" lang="zh-CN">
        <h2>
          {after.label}
          {renumbered && <span class="quiet">（{t('compare.renumbered')}）</span>}
        </h2>
        <p>
          {parts.map(({ kind, text }, at) =>
            kind === 'REMOVED' ? null : kind === 'ADDED' ? <ins key={at}>{text}</ins> : text,
          )}
        </p>
      </div>
    </div>
  );
}

function Whole({ provision, kind }: { provision: ProvisionTextFragment; kind: 'added' | 'removed' }) {
  const { label, text } = provision;
  return (
    <div class={`compare-text compare-${kind}`} lang="zh-CN">
      <h2>{label}</h2>
      {paragraphsOf(text ?? '', label ?? null).map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </div>
  );
}
