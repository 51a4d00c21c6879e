/** A report as written, its citations marked; the one chosen is explained beside it. */
import { useLocation } from 'preact-iso';
import { idInReport, reportAddress } from '../../lib/addresses';
import { useTitle } from '../../lib/use-title';
import { Missing } from '../../parts/Missing';
import { Failure, Loading } from '../../parts/States';
import { CitationPanel } from './CitationPanel';
import { Outline } from './Outline';
import { ReportText } from './ReportText';
import { useReport } from './use-report';

export function ReportView({ report: path = '' }: { report?: string }) {
  const id = `report:${path}`;
  return <Report key={id} id={id} />;
}

function Report({ id }: { id: string }) {
  const { query, route } = useLocation();
  const { data, failure, retry } = useReport(id);
  useTitle(data?.report?.title);
  if (failure) return <Failure failure={failure} retry={retry} />;
  if (!data) {
    return (
      <div class="reader">
        <div class="reader-text">
          <Loading lines={14} />
        </div>
      </div>
    );
  }
  const { report, items, citations } = data;
  if (!report) return <Missing />;
  const chosen = query.citation ? idInReport('citation', id, query.citation) : null;
  const item = query.item ? idInReport('item', id, query.item) : null;
  const choose = (citation: string | null) =>
    route(reportAddress(id, citation ? { citation } : {}), chosen !== null);
  return (
    <div class={chosen || item ? 'reader reader-open' : 'reader'}>
      <Outline items={items} />
      <ReportText report={report} items={items} citations={citations} chosen={chosen} chosenItem={item} />
      <CitationPanel
        key={chosen ?? item}
        citation={chosen}
        measure={item}
        citations={citations}
        choose={choose}
        close={() => route(reportAddress(id), true)}
      />
    </div>
  );
}
