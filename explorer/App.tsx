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

const YearsView = lazy(async () => (await import('./views/years/YearsView')).YearsView);

const ImportView = lazy(async () => (await import('./views/import/ImportView')).ImportView);

const GraphView = lazy(async () => (await import('./views/graph/GraphView')).GraphView);

/** What else this server answers is not the explorer's: such links leave the page. */
const SCOPE = /^\/(?:$|\?|(?:reports|report|source|compare|years|graph|review|import)(?:[/?]|$))/u;

export function App() {
  return (
    <LanguageProvider>
      <LocationProvider scope={SCOPE}>
        <Frame>
          <ErrorBoundary>
            <Router>
              <Route path="/" component={SearchView} />
              <Route path="/reports" component={ReportsView} />
              <Route path="/report/:report+" component={ReportView} />
              <Route path="/source/:source" component={SourceView} />
              <Route path="/compare/:source" component={CompareView} />
              <Route path="/years" component={YearsView} />
              <Route path="/graph" component={GraphView} />
              <Route path="/review" component={ReviewView} />
              <Route path="/import" component={ImportView} />
              <Route default component={Missing} />
            </Router>
          </ErrorBoundary>
        </Frame>
      </LocationProvider>
    </LanguageProvider>
  );
}
