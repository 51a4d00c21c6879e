/** The graph around a node: tap to open what stands around it, choose relations, take a picture away. */
import { useLocation } from 'preact-iso';
import { useQuery } from '../../api/use-query';
import { CitedSourcesDocument } from '../../generated/operations';
import { useLanguage } from '../../language/Language';
import { graphAddress } from '../../lib/addresses';
import { useTitle } from '../../lib/use-title';
import { SourceChoice } from '../../parts/SourceChoice';
import { Empty, Failure } from '../../parts/States';
import { Graph } from './Graph';

export function GraphView() {
  const { t } = useLanguage();
  const { query, route } = useLocation();
  const { data, failure, retry } = useQuery(CitedSourcesDocument, {});
  const root = query.of ?? data?.legalSources.nodes[0]?.id;
  useTitle(t('nav.graph'));
  return (
    <div class="page graph-page">
      <h1>{t('nav.graph')}</h1>
      {failure && <Failure failure={failure} retry={retry} />}
      {root && (
        <SourceChoice
          cited={data?.legalSources.nodes ?? []}
          chosen={root}
          choose={(source) => route(graphAddress(source))}
        />
      )}
      {root && <Graph key={root} root={root} />}
      {data && !root && <Empty title={t('years.none')} />}
    </div>
  );
}
