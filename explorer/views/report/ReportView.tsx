/** A report as written, its citations marked; the one chosen is explained beside it. */
import { useLocation } from 'preact-iso';
import { reportName } from '../../../src/domain/text/names/report';
import { idInReport, reportAddress, spanOf } from '../../lib/addresses';
import { useTitle } from '../../lib/use-title';
import { Missing } from '../../parts/Missing';
import { Failure, Loading } from '../../parts/States';
import { BasisTable } from './BasisTable';
import { CitationPanel } from './CitationPanel';
import { Downloads } from './Downloads';
import { Outline } from './Outline';
import { Problems } from './Problems';
import { ReportTabs, tabOf } from './ReportTabs';
import { ReportText } from './ReportText';
import { useReport } from './use-report';
import { WithdrawnNotice } from './WithdrawnNotice';

export function ReportView({ report: path = '' }: { report?: string }) {
  const id = `report:${path}`;
  return <Report key={id} id={id} />;
}

function Report({ id }: { id: string }) {
  const { query, route } = useLocation();
  const { data, failure, retry } = useReport(id);
  const name = data?.report && reportName(data.report);
  useTitle(name);
  if (failure) {
    return (
      <div class="page">
        <h1 lang="zh-CN">{id.slice('report:'.length).split('/').join('　')}</h1>
        <Failure failure={failure} retry={retry} />
      </div>
    );
  }
  if (!data) {
    return (
      <div class="reader">
        <div class="reader-text">
          <Loading lines={14} />
        </div>
      </div>
    );
  }
  const { report, status, items, citations } = data;
  if (!report && status?.state === 'WITHDRAWN') return <WithdrawnNotice status={status} />;
  if (!report) return <Missing />;
  const chosen = query.citation ? idInReport('citation', id, query.citation) : null;
  const item = query.item ? idInReport('item', id, query.item) : null;
  const tab = chosen || item ? 'text' : tabOf(query.tab);
  if (tab !== 'text') {
    return (
      <div class="page page-wide">
        <h1 lang="zh-CN">{name}</h1>
        <ReportTabs report={id} chosen={tab} />
        {tab === 'basis' && (
          <BasisTable report={id} name={name ?? ''} suggestionsComputed={report.suggestionsComputed} />
        )}
        {tab === 'problems' && <Problems report={report} items={items} citations={citations} />}
        {tab === 'downloads' && <Downloads report={id} />}
      </div>
    );
  }
  // Escape and 关闭 give the focus back to what was chosen.
  const close = () => {
    route(reportAddress(id, { on: query.on }), true);
    const left = chosen ? `#c${spanOf(chosen)}` : `#i${spanOf(item ?? '')} .measure-choose`;
    document.querySelector<HTMLElement>(left)?.focus({ preventScroll: true });
  };
  const choose = (citation: string | null) =>
    route(reportAddress(id, { ...(citation && { citation }), on: query.on }), chosen !== null);
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
        close={close}
      />
    </div>
  );
}
