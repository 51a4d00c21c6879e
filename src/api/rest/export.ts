/** `GET /v1/export/citations.csv` and so on: exports as streams, no faster than the client takes them. */
import { setMaxListeners } from 'node:events';
import { pipeline } from 'node:stream/promises';
import type { Express, Request, Response } from 'express';
import { EXPORT_FORMATS, exportStream, MEDIA_TYPES } from '../../app/export/export';
import { exportNamed } from '../../app/export/names';
import { EXPORT_KINDS } from '../../app/export/records';
import { within as inTime } from '../../graph/connection/in-time';
import { endingWith, type ReadGraph } from '../../graph/connection/read';
import { exportRows } from '../../graph/queries/export';
import { statement } from '../../graph/statements/directives';
import { atMost } from '../http/at-most';
import { withinBudget } from '../http/budgeted';
import { expressPath, ROUTES } from '../http/routes';

/** Each holds a place in the database while it lasts. */
const AT_ONCE = 4;

/** `timeoutMs`: for each statement, of which an export may take many. */
export function exportRoutes(app: Express, unbounded: ReadGraph, timeoutMs: number): void {
  const graph: ReadGraph = {
    read: (...asked) => inTime(timeoutMs, 'an answer of the graph', unbounded.read(...asked)),
  };
  const within = withinBudget(ROUTES.export.cost, (response, { message }) =>
    refuse(response, 429, 'rate', message),
  );
  app.get(
    expressPath(ROUTES.export),
    within,
    atMost(AT_ONCE, 10, tooMany),
    async (request, response, next) => {
      try {
        await answer(request, response, graph);
      } catch (error) {
        // Half an answer cannot be taken back; the client sees that it was cut off.
        if (response.headersSent) response.destroy();
        else next(error);
      }
    },
  );
}

function tooMany(response: Response): void {
  const message = `同时至多 ${AT_ONCE} 个导出，请稍后再试 expected at most ${AT_ONCE} at once`;
  refuse(response, 429, 'rate', message);
}

async function answer(request: Request, response: Response, graph: ReadGraph): Promise<void> {
  const file = String(request.params.file);
  const named = exportNamed(file);
  if (!named) {
    const known = `{${EXPORT_KINDS.join('|')}}.{${EXPORT_FORMATS.join('|')}}`;
    refuse(response, 404, 'file', `expected ${known}, but got: ${file.slice(0, 60)}`);
    return;
  }
  const { report, bom } = request.query;
  if (report !== undefined && typeof report !== 'string') {
    refuse(response, 400, 'report', 'expected one report id, but got: several');
    return;
  }
  if (report !== undefined) {
    const found = await graph.read(statement('reports-by-id'), { ids: [report] });
    if (found.length === 0) {
      refuse(response, 404, 'report', `expected the id of a report, but got: ${report.slice(0, 120)}`);
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
  await pipeline(exportStream(rows, { ...named, bom: bom === '1' || bom === 'true' }), response);
}

function refuse(response: Response, status: number, argument: string, message: string): void {
  response.status(status).json({ error: { argument, message } });
}
