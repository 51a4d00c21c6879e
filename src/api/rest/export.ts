/** `GET /v1/export/citations.csv` and so on: exports as streams, no faster than the client takes them. */
import { setMaxListeners } from 'node:events';
import { pipeline } from 'node:stream/promises';
import type { Express, Request, Response } from 'express';
import { exportStream, MEDIA_TYPES } from '../../app/export/export';
import { EXPORT_FILES, exportNamed } from '../../app/export/names';
import { withoutPeople } from '../../app/export/without-people';
import { stateOfReport, withdrawnWords, withdrawnWordsEn } from '../../app/imports/report-states';
import type { FairStatements } from '../../graph/connection/fair';
import { within as inTime } from '../../graph/connection/in-time';
import { endingWith, type ReadGraph } from '../../graph/connection/read';
import { exportRows } from '../../graph/queries/export';
import { statement } from '../../graph/statements/directives';
import { actorOf } from '../http/admission';
import { readAsked } from '../http/asked';
import { atMost, type Share } from '../http/at-most';
import { budgetIn, withinBudget } from '../http/budgeted';
import { refuse } from '../http/errors';
import { showsPeople } from '../http/people';
import { expressPath, ROUTES } from '../http/routes';
import type { ApiSettings } from '../http/settings';
import { inPace } from '../http/slow-clients';
import { EXPORT_QUERY } from './schemas';

/** Each holds a place in the database while it lasts. */
const AT_ONCE = 4;
/** Of one client: others get a place too. */
const PER_CLIENT = 2;
const SHARE: Share = {
  ...{ most: AT_ONCE, perClient: PER_CLIENT },
  clientOf: (response) => budgetIn(response).client,
};
const WAIT_SECONDS = 10;

/** The time for a query is that of each statement here, of which an export may take many. */
export function exportRoutes(
  app: Express,
  unbounded: ReadGraph,
  { settings, fair }: { settings: ApiSettings; fair: FairStatements },
): void {
  const graph: ReadGraph = {
    read: (...asked) => inTime(settings.queryTimeoutMs, 'an answer of the graph', unbounded.read(...asked)),
  };
  app.get(
    expressPath(ROUTES.export),
    withinBudget(ROUTES.export.cost),
    atMost(SHARE, WAIT_SECONDS, tooMany),
    inPace(settings.pace),
    async (request, response, next) => {
      try {
        const isWhole = showsPeople(settings, actorOf(response));
        await answer(request, response, fair.of(budgetIn(response).client).wrap(graph), isWhole);
      } catch (error) {
        // Half an answer cannot be taken back; the client sees that it was cut off.
        if (response.headersSent) response.destroy();
        else next(error);
      }
    },
  );
}

function tooMany(response: Response): void {
  refuse(response, {
    ...{ status: 429, code: 'RATE_LIMITED', retryAfter: WAIT_SECONDS },
    message: `同时至多 ${AT_ONCE} 个导出，每个客户 ${PER_CLIENT} 个，请稍后再试`,
    messageEn: `expected at most ${AT_ONCE} exports at once, ${PER_CLIENT} of one client; try again later`,
  });
}

async function answer(
  request: Request,
  response: Response,
  graph: ReadGraph,
  isWhole: boolean,
): Promise<void> {
  const file = String(request.params.file);
  const named = exportNamed(file);
  if (!named) {
    const known = EXPORT_FILES.join('、');
    const knownEn = EXPORT_FILES.join(', ');
    refuse(response, {
      ...{ status: 404, code: 'NOT_FOUND', argument: 'file' },
      message: `没有 ${file.slice(0, 60)} 这个导出；有 ${known}`,
      messageEn: `expected one of ${knownEn}, but got: ${file.slice(0, 60)}`,
    });
    return;
  }
  const asked = readAsked(EXPORT_QUERY, request.query, response);
  if (!asked) return;
  const { report, bom = false } = asked;
  if (report !== undefined) {
    const found = await graph.read(statement('reports-by-id'), { ids: [report] });
    const state = found.length > 0 ? null : await stateOfReport(graph, report, { drafts: false });
    if (state?.state === 'WITHDRAWN') {
      refuse(response, {
        ...{ status: 410, code: 'REPORT_WITHDRAWN', argument: 'report', message: withdrawnWords(state) },
        messageEn: withdrawnWordsEn(state),
      });
      return;
    }
    if (found.length === 0) {
      refuse(response, {
        ...{ status: 404, code: 'NOT_FOUND', argument: 'report' },
        message: '没有这份报告：report 应为报告的 id',
        messageEn: `expected the id of a report, but got: ${report.slice(0, 120)}`,
      });
      return;
    }
  }
  // The pipeline's own listeners come on top of those of every request: more than ten, and all gone at its end.
  setMaxListeners(0, response);
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  response.set('Content-Type', MEDIA_TYPES[named.format]);
  response.set('Content-Disposition', `attachment; filename="yiju-${file}"`);
  response.set('Cache-Control', 'private, no-store');
  const rows = exportRows(endingWith(graph, gone.signal), report ?? null);
  await pipeline(exportStream(isWhole ? rows : withoutPeople(rows), { ...named, bom }), response);
}
