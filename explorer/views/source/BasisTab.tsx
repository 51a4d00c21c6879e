/** 上位·下位: what a work rests on and what rests on it, as on the day. */
import { todayInBeijing } from '../../../src/domain/model/days';
import { useQuery } from '../../api/use-query';
import { SourceBasisDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { Chain } from '../../parts/Chain';
import { HelpLink } from '../../parts/HelpLink';
import { Failure, Loading } from '../../parts/States';
import type { Place } from './place';

export function BasisTab({ place }: { place: Place }) {
  const { t } = useLanguage();
  const { source, version } = place;
  const on = place.on ?? version?.effectiveFrom ?? version?.promulgatedOn ?? todayInBeijing();
  const { data, failure, retry } = useQuery(SourceBasisDocument, { id: source.id, on });
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data?.legalSource) return <Loading lines={6} />;
  const { basis, derived } = data.legalSource;
  const root = basis.find(({ depth, parentIndex }) => depth === 0 && parentIndex == null);
  const below = derived.find(({ depth, parentIndex }) => depth === 0 && parentIndex == null);
  return (
    <>
      <section>
        <h2>
          <HelpLink term="term-basis">{t('chain.title')}</HelpLink>
        </h2>
        {basis.length > (root ? 1 : 0) ? (
          <Chain steps={basis} under={root?.index ?? null} on={place.on} />
        ) : (
          <p class="quiet">{t('chain.none')}</p>
        )}
      </section>
      <section>
        <h2>{t('source.derived')}</h2>
        {derived.length > (below ? 1 : 0) ? (
          <Chain steps={derived} under={below?.index ?? null} on={place.on} />
        ) : (
          <p class="quiet">{t('source.derived.none')}</p>
        )}
      </section>
    </>
  );
}
