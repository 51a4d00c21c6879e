/**
 * `POST /v1/import/reports?name=报告.docx`: one report, its bytes as the body, from an editor. The answer says what
 * became of the file, in the words of `yiju import reports`.
 */
import { extname } from 'node:path';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import { REPORT_EXTENSIONS } from '../../app/imports/report-kinds';
import { type ImportUpload, uploadName } from '../../app/imports/uploads';
import { type FileResult, refusal, refused } from '../../domain/model/import';
import { actorOf, requireRole } from '../http/admission';
import { readAsked } from '../http/asked';
import { atMost, type Share } from '../http/at-most';
import { budgetIn, withinBudget } from '../http/budgeted';
import { refuse } from '../http/errors';
import { expressPath, ROUTES } from '../http/routes';
import type { ApiSettings } from '../http/settings';
import { inPace } from '../http/slow-clients';
import { IMPORT_QUERY } from './schemas';

/** Each is held in memory while it is read. */
const AT_ONCE = 4;
/** Of one client: others get a place too. */
const PER_CLIENT = 2;
const SHARE: Share = {
  ...{ most: AT_ONCE, perClient: PER_CLIENT },
  clientOf: (response) => budgetIn(response).client,
};
const WAIT_SECONDS = 5;

export function importRoutes(
  app: Express,
  importUpload: ImportUpload,
  { maxUploadMb, pace }: ApiSettings,
): void {
  app.post(
    expressPath(ROUTES.importReports),
    requireRole('editor'),
    withinBudget(ROUTES.importReports.cost),
    nameTold,
    atMost(SHARE, WAIT_SECONDS, tooMany),
    inPace(pace),
    express.raw({ limit: maxUploadMb * 1024 * 1024, type: () => true }),
    received(importUpload),
    tooLarge(maxUploadMb),
  );
}

/** What cannot be a report is refused before it is received. */
const nameTold: RequestHandler = ({ query, headers }, response, next) => {
  const asked = readAsked(IMPORT_QUERY, query, response);
  if (!asked) return;
  const name = uploadName(asked.name);
  if (name === null) {
    refuse(response, {
      ...{ status: 400, code: 'BAD_USER_INPUT', argument: 'name' },
      message: '须以 ?name=报告.docx 给出文件名，至多 200 字',
      messageEn: 'expected the file’s name as ?name=report.docx, of at most 200 characters',
    });
    return;
  }
  response.locals.uploadName = name;
  response.locals.replace = asked.replace ?? false;
  response.locals.draft = asked.state === 'draft';
  const kind = kindRefusal(name, headers['content-type'] ?? '');
  if (kind) answer(response, kind, 415);
  else next();
};

function kindRefusal(name: string, contentType: string): FileResult | null {
  if (/^multipart\//iu.test(contentType)) {
    const message = `应以文件本身为请求体，但得到 ${contentType.split(';')[0]}`;
    return refuseFile(name, message, '请每次只传一个文件，如 curl --data-binary @文件', 'multipart');
  }
  const extension = extname(name).toLowerCase();
  if (REPORT_EXTENSIONS.includes(extension)) return null;
  return refuseFile(
    name,
    `应为 ${REPORT_EXTENSIONS.join('、')} 文件，但得到 ${extension || '没有扩展名的文件'}`,
    '请另存为 .docx 或文本文件后再传',
    'file-kind',
  );
}

function received(importUpload: ImportUpload): RequestHandler {
  return async ({ body }, response) => {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
    const { replace, draft } = response.locals as { replace: boolean; draft: boolean };
    const by = actorOf(response)?.name ?? null;
    answer(response, await importUpload({ name: nameIn(response), bytes, replace, draft, by }));
  };
}

function tooLarge(maxUploadMb: number): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (error?.type !== 'entity.too.large') {
      next(error);
      return;
    }
    const message = `应为不超过 ${maxUploadMb} MB 的文件，但得到更大的`;
    const remedy = '请压缩其中的图片，或另存为文本；上限由 YIJU_MAX_UPLOAD_MB 设定';
    answer(response, refuseFile(nameIn(response), message, remedy, 'file-too-large'), 413);
  };
}

function tooMany(response: Response): void {
  refuse(response, {
    ...{ status: 429, code: 'RATE_LIMITED', retryAfter: WAIT_SECONDS },
    message: `同时至多导入 ${AT_ONCE} 份，每个客户 ${PER_CLIENT} 份，请稍后再试`,
    messageEn: `expected at most ${AT_ONCE} at once, ${PER_CLIENT} of one client; try again later`,
  });
}

/** Refused for what is, or was, published: the file is good. */
const CONFLICTS = new Set(['report-would-replace', 'report-withdrawn']);

/** 422: received, and refused for what it holds. What is refused says so as every route does, and line by line. */
function answer(response: Response, result: FileResult, given?: number) {
  const { file, outcome, loaded, findings } = result;
  const [first] = findings.filter(({ severity }) => severity === 'error');
  const refusedWith = CONFLICTS.has(first?.code ?? '') ? 409 : 422;
  const status = given ?? (outcome === 'REFUSED' ? refusedWith : 200);
  const error = outcome === 'REFUSED' && {
    code: first?.code ?? 'file-refused',
    argument: 'body',
    message: [first?.message ?? '文件未导入', first?.remedy].filter(Boolean).join('。'),
    messageEn: 'the file was not imported; the findings say why',
  };
  response
    .set('cache-control', 'no-store')
    .status(status)
    .json({ file, outcome, report: loaded, findings, ...(error && { error }) });
}

function refuseFile(name: string, message: string, remedy: string, code: string): FileResult {
  return refused(name, null, [refusal(name, message, remedy, { code })]);
}

function nameIn({ locals }: Response): string {
  return locals.uploadName as string;
}
