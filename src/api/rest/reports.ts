/** `DELETE /v1/reports?id=…`: takes a report out, or a draft, from an editor, as `deleteReport` of GraphQL does. */
import type { Express } from 'express';
import type { ReviewDesk } from '../../app/review/desk';
import { actorOf, requireRole } from '../http/admission';
import { readAsked } from '../http/asked';
import { withinBudget } from '../http/budgeted';
import { refuse } from '../http/errors';
import { expressPath, ROUTES } from '../http/routes';
import { REPORTS_QUERY } from './schemas';

export function reportRoutes(app: Express, review: ReviewDesk): void {
  const { reports } = ROUTES;
  app.delete(
    expressPath(reports),
    requireRole('editor'),
    withinBudget(reports.cost),
    async ({ query }, response) => {
      const asked = readAsked(REPORTS_QUERY, query, response);
      if (!asked) return;
      const deleted = await review.deleteReport(asked.id, actorOf(response)?.name ?? null);
      if (!deleted) {
        refuse(response, {
          ...{ status: 404, code: 'NOT_FOUND', argument: 'id', message: '没有这份报告或草稿' },
          messageEn: `expected the id of a report or a draft, but got: ${asked.id.slice(0, 120)}`,
        });
        return;
      }
      const { id, title, decisionsKept } = deleted;
      response.set('cache-control', 'no-store').json({ deleted: id, title, decisionsKept });
    },
  );
}
