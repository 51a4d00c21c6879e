/**
 * `DELETE /v1/reports?id=…`, `POST /v1/reports/publish?id=…` and `POST /v1/reports/withdraw?id=…`: takes a report out,
 * or a draft, publishes a draft, and withdraws a report, for an editor, as the mutations of GraphQL do.
 */
import type { Express, RequestHandler, Response } from 'express';
import type { ReviewDesk } from '../../app/review/desk';
import { actorOf, requireRole } from '../http/admission';
import { readAsked } from '../http/asked';
import { withinBudget } from '../http/budgeted';
import { refuse } from '../http/errors';
import { expressPath, ROUTES, type Route } from '../http/routes';
import { PUBLISH_QUERY, REPORTS_QUERY, WITHDRAW_QUERY } from './schemas';

export function reportRoutes(app: Express, review: ReviewDesk): void {
  const { reports, publishReport, withdrawReport } = ROUTES;
  const forEditors = (route: Route, answer: RequestHandler): RequestHandler[] => [
    requireRole('editor'),
    withinBudget(route.cost),
    answer,
  ];
  app.delete(
    expressPath(reports),
    forEditors(reports, async ({ query }, response) => {
      const asked = readAsked(REPORTS_QUERY, query, response);
      if (!asked) return;
      const deleted = await review.deleteReport(asked.id, whoIn(response));
      if (!deleted) return notFound(response, '没有这份报告或草稿', 'a report or a draft', asked.id);
      const { id, title, decisionsKept } = deleted;
      response.set('cache-control', 'no-store').json({ deleted: id, title, decisionsKept });
    }),
  );
  app.post(
    expressPath(publishReport),
    forEditors(publishReport, async ({ query }, response) => {
      const asked = readAsked(PUBLISH_QUERY, query, response);
      if (!asked) return;
      const { id, replace = false } = asked;
      const published = await review.publishReport(id, { replace, by: whoIn(response) });
      if (!published) {
        return notFound(response, '没有这份草稿或已撤回的报告', 'a draft or a report withdrawn', id);
      }
      const first = published.findings.find(({ severity }) => severity === 'error');
      if (published.outcome !== 'REFUSED') {
        response.set('cache-control', 'no-store').json({ published: published.loaded });
        return;
      }
      const code = first?.code ?? 'file-refused';
      refuse(response, {
        ...{ status: code === 'report-would-replace' ? 409 : 422, code, argument: 'id' },
        message: [first?.message, first?.remedy].filter(Boolean).join('。'),
        messageEn:
          'the draft was not published; publish it with replace=true where it takes the place of another text',
      });
    }),
  );
  app.post(
    expressPath(withdrawReport),
    forEditors(withdrawReport, async ({ query }, response) => {
      const asked = readAsked(WITHDRAW_QUERY, query, response);
      if (!asked) return;
      const { id, reason } = asked;
      const done = await review.withdrawReport(id, { reason, by: whoIn(response) });
      if (done.withdrawn) {
        const { decisions } = done.withdrawn;
        response.set('cache-control', 'no-store').json({ withdrawn: id, decisionsKept: decisions });
        return;
      }
      if (done.code === 'NOT_FOUND') return notFound(response, done.message, 'a report', id);
      refuse(response, {
        ...{ status: 400, code: done.code, argument: 'reason', message: done.message },
        messageEn: 'expected a reason that can be shown to everybody',
      });
    }),
  );
}

function whoIn(response: Response): string | null {
  return actorOf(response)?.name ?? null;
}

/** @param of what the id should be. */
function notFound(response: Response, message: string, of: string, id: string): void {
  refuse(response, {
    ...{ status: 404, code: 'NOT_FOUND', argument: 'id', message },
    messageEn: `expected the id of ${of}, but got: ${id.slice(0, 120)}`,
  });
}
