/** Two versions side by side: what changed, came and went, in the order of reading; the rest only counted. */
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { todayInBeijing } from '../../../src/domain/model/days';
import { useQuery } from '../../api/use-query';
import { CompareVersionsDocument, SourceDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { comparisonAddress, sourceAddress, versionDay, versionOf } from '../../lib/addresses';
import { download } from '../../lib/download';
import { useTitle } from '../../lib/use-title';
import { Empty, Failure, Loading } from '../../parts/States';
import { type Comparison, Difference } from './Difference';
import type { Version } from './place';
import { SourceTabs } from './SourceTabs';

export function CompareView({ source = '' }: { source?: string }) {
  const { t } = useLanguage();
  const { query, route } = useLocation();
  const id = `source:${source}`;
  const work = useQuery(SourceDocument, { id, on: todayInBeijing(), today: todayInBeijing() }).data
    ?.legalSource;
  const a = versionOf(id, query.from ?? '');
  const b = versionOf(id, query.to ?? '');
  const { data, failure, retry, isLoading } = useQuery(CompareVersionsDocument, { a, b });
  useTitle(work && t('compare.title', { title: work.title }));
  const only = query.at || null;
  const choose = (before: string, after: string) => route(comparisonAddress(id, before, after));
  const held = (work?.versions ?? []).filter(({ textHeld }) => textHeld);
  const comparison = data?.compareVersions?.textsHeld && !isLoading ? data.compareVersions : null;
  return (
    <div class="page compare">
      <h1>
        <a class="source-name" href={sourceAddress(id, { version: b })} lang="zh-CN">
          {work?.title ?? source}
        </a>
      </h1>
      <SourceTabs place={{ tabAddress: (tab) => sourceAddress(id, { tab }) }} chosen="history" />
      <div class="compare-columns compare-heads">
        <VersionSelect
          label={t('compare.before')}
          versions={held}
          chosen={a}
          choose={(each) => choose(each, b)}
        />
        <VersionSelect
          label={t('compare.after')}
          versions={held}
          chosen={b}
          choose={(each) => choose(a, each)}
        />
      </div>
      {failure && <Failure failure={failure} retry={retry} />}
      {!failure && (!data || isLoading) && <Loading lines={10} />}
      {data && !isLoading && !data.compareVersions && <Empty title={t('compare.missing')} />}
      {data?.compareVersions && !isLoading && !data.compareVersions.textsHeld && (
        <Empty title={t('compare.notHeld')} />
      )}
      {comparison && (
        <>
          <Difference
            comparison={comparison}
            only={only}
            choose={(article) => route(comparisonAddress(id, a, b, article))}
          />
          <TakeDocx title={work?.title ?? source} comparison={comparison} only={only} />
        </>
      )}
    </div>
  );
}

function TakeDocx(props: { title: string; comparison: Comparison; only: string | null }) {
  const { t } = useLanguage();
  const [hasFailed, setHasFailed] = useState(false);
  const take = async () => {
    try {
      const { comparisonAsDocx } = await import('./comparison-docx');
      const [address, today] = [readable(location.href), todayInBeijing()];
      const paper = await comparisonAsDocx({ ...props, address, today }, t);
      download(`${t('compare.paper', { title: props.title })}.docx`, paper);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <p class="acts">
      <button type="button" class="plain-button" onClick={take}>
        {t('compare.docx')}
      </button>
      {hasFailed && (
        <span class="warning" role="alert">
          {t('compare.docxFailed')}
        </span>
      )}
    </p>
  );
}

/** As one reads it; what cannot be decoded stays as it is. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

interface SelectProps {
  label: string;
  versions: readonly Version[];
  chosen: string;
  choose(version: string): void;
}

function VersionSelect({ label, versions, chosen, choose }: SelectProps) {
  const { t } = useLanguage();
  return (
    <label class="inline-field">
      <span>{label}</span>
      <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {!versions.some(({ id }) => id === chosen) && <option value={chosen}>{versionDay(chosen)}</option>}
        {versions.map(({ id, promulgatedOn }) => (
          <option key={id} value={id}>
            {promulgatedOn ?? t('source.undated')}
          </option>
        ))}
      </select>
    </label>
  );
}
