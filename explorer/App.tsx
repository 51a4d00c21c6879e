/** The frame and its views. What is heavy comes only when its view is opened. */
import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso';
import { LanguageProvider } from './language/Language';
import { Frame } from './parts/Frame';
import { Missing } from './parts/Missing';
import { ReportsView } from './views/report/ReportsView';
import { ReportView } from './views/report/ReportView';
import { SearchView } from './views/search/SearchView';
import { SourceView } from './views/source/SourceView';

const CompareView = lazy(async () => (await import('./views/source/CompareView')).CompareView);

const ReviewView = lazy(async () => (await import('./views/review/ReviewView')).ReviewView);

const CheckView = lazy(async () => (await import('./views/check/CheckView')).CheckView);

const LawsView = lazy(async () => (await import('./views/laws/LawsView')).LawsView);

const ListsView = lazy(async () => (await import('./views/lists/ListsView')).ListsView);

const HelpView = lazy(async () => (await import('./views/help/HelpView')).HelpView);

const SnippetView = lazy(async () => (await import('./views/snippet/SnippetView')).SnippetView);

const YearsView = lazy(async () => (await import('./views/years/YearsView')).YearsView);

const ImportView = lazy(async () => (await import('./views/import/ImportView')).ImportView);

const TokensView = lazy(async () => (await import('./views/tokens/TokensView')).TokensView);

const GraphView = lazy(async () => (await import('./views/graph/GraphView')).GraphView);

/** What else this server answers is not the explorer's: such links leave the page. */
const SCOPE =
  /^\/(?:$|\?|(?:check|snippet|laws|lists|help|reports|report|source|compare|years|graph|review|import|tokens)(?:[/?#]|$))/u;

export function App() {
  return (
    <LanguageProvider>
      <LocationProvider scope={SCOPE}>
        <Frame>
          <ErrorBoundary>
            <Router>
              <Route path="/" component={SearchView} />
              <Route path="/check" component={CheckView} />
              <Route path="/snippet" component={SnippetView} />
              <Route path="/laws" component={LawsView} />
              <Route path="/lists" component={ListsView} />
              <Route path="/help" component={HelpView} />
              <Route path="/reports" component={ReportsView} />
              <Route path="/report/:report+" component={ReportView} />
              <Route path="/source/:source" component={SourceView} />
              <Route path="/compare/:source" component={CompareView} />
              <Route path="/years" component={YearsView} />
              <Route path="/graph" component={GraphView} />
              <Route path="/review" component={ReviewView} />
              <Route path="/import" component={ImportView} />
              <Route path="/tokens" component={TokensView} />
              <Route default component={Missing} />
            </Router>
          </ErrorBoundary>
        </Frame>
      </LocationProvider>
    </LanguageProvider>
  );
}
