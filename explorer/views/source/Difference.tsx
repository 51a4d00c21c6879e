import { useState } from 'preact/hooks';
import { provisionName } from '../../../src/domain/citations/format-path';
import { useLanguage } from '../../language/Language';
import { paragraphsOf } from '../../lib/paragraphs';
import { type Change, type Comparison, changesOf, keyOf, labelOf } from './changes';

export type { Comparison } from './changes';

interface Props {
  comparison: Comparison;
  /** The path of an article: what changed of it alone. */
  only: string | null;
  choose(article: string | null): void;
}

export function Difference({ comparison, only, choose }: Props) {
  const { t, number } = useLanguage();
  const { changed, renumbered, added, removed, unchanged } = comparison;
  const [wordsOnly, setWordsOnly] = useState(false);
  const all = changesOf(comparison, null);
  const shown = changesOf(comparison, only).filter(({ kind }) => !(wordsOnly && kind === 'renumbered'));
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
      <div class="as-on">
        <label class="inline-field">
          <span>{t('compare.article')}</span>
          <select value={only ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value || null)}>
            <option value="">{t('compare.all')}</option>
            {only && !all.some((change) => keyOf(change) === only) && (
              <option value={only}>{provisionName(only) ?? only}</option>
            )}
            {all.map((change) => (
              <option key={keyOf(change)} value={keyOf(change)}>
                {labelOf(change)}
                {change.kind === 'removed' && `（${t('compare.removed')}）`}
              </option>
            ))}
          </select>
        </label>
        {renumbered.length > 0 && (
          <label class="check">
            <input type="checkbox" checked={wordsOnly} onChange={() => setWordsOnly(!wordsOnly)} />
            <span>{t('compare.wordsOnly')}</span>
          </label>
        )}
      </div>
      {only && shown.length === 0 && <p>{t('compare.notAmong')}</p>}
      {shown.map((change) => (
        <OneChange key={keyOf(change)} change={change} />
      ))}
    </>
  );
}

function OneChange({ change }: { change: Change }) {
  const { t } = useLanguage();
  switch (change.kind) {
    case 'changed':
      return <Changed change={change.change} />;
    case 'renumbered':
      return (
        <p class="renumbered">
          <span lang="zh-CN">
            {change.pair.before.label} → {change.pair.after.label}
          </span>
          <span class="quiet">{t('compare.renumbered')}</span>
        </p>
      );
    case 'removed':
      return (
        <div class="compare-columns">
          <Whole provision={change.provision} kind="removed" />
          <p class="quiet">{t('compare.gone')}</p>
        </div>
      );
    case 'added':
      return (
        <div class="compare-columns">
          <p class="quiet">{t('compare.new')}</p>
          <Whole provision={change.provision} kind="added" />
        </div>
      );
  }
}

function Changed({
  change: { before, after, parts, renumbered },
}: {
  change: Comparison['changed'][number];
}) {
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

interface WholeProps {
  provision: { label: string | null; text: string | null };
  kind: 'added' | 'removed';
}

function Whole({ provision: { label, text }, kind }: WholeProps) {
  return (
    <div class={`compare-text compare-${kind}`} lang="zh-CN">
      <h2>{label}</h2>
      {paragraphsOf(text ?? '', label).map((line, at) => (
        <p key={at}>{line}</p>
      ))}
    </div>
  );
}
