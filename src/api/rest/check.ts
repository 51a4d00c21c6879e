/**
 * `POST /v1/check`: what is wrong with the legal bases of a draft. The body is the file itself, with what to ask in the
 * query string; or JSON with a text. Nothing of it is stored or logged.
 */
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { z } from 'zod';
import { type Draft, draftOf, draftOfText } from '../../app/check/draft';
import {
  CHECK_EXTENSIONS,
  CHECK_FORMATS,
  CHECK_MEDIA_TYPES,
  type CheckFormat,
  renderCheck,
} from '../../app/check/render';
import { uploadName } from '../../app/imports/uploads';
import { LookupError } from '../../app/lookup';
import { regionOfIssuerHint } from '../../app/lookup/hint';
import { FINDING_CODES, type FindingCode } from '../../domain/check';
import { SourceRefusedError } from '../../domain/sources';
import { OverBudget } from '../http/api-errors';
import { atMost } from '../http/at-most';
import { JSON_TYPES, jsonBody } from '../http/body';
import { budgetIn, sendOver, withinBudget } from '../http/budgeted';
import { budgetedCheck, type CheckService } from '../http/check-service';
import { expressPath, ROUTES } from '../http/routes';

/** Each is held in memory while it is read. */
const AT_ONCE = 4;
/** Bytes of a file read for a cost of one. */
const BYTES_FOR_ONE = 10_000;

const codes = Object.keys(FINDING_CODES) as [FindingCode, ...FindingCode[]];
const flag = z
  .union([z.boolean(), z.enum(['', '1', 'true', '0', 'false'])])
  .transform((given) => (typeof given === 'boolean' ? given : !['0', 'false'].includes(given)));
const list = z.union([z.array(z.string()), z.string().transform((given) => given.split(','))]);
/** The same words in the query string and in JSON. */
const ASKED = z.object({
  asOf: z.string().optional(),
  issuerHint: z.string().optional(),
  ownTitle: z.string().optional(),
  annualReport: flag.optional(),
  draftRule: flag.optional(),
  silence: list.pipe(z.array(z.enum(codes))).optional(),
  format: z.enum(CHECK_FORMATS).optional(),
});
const BODY = ASKED.extend({ text: z.string() });
type Asked = z.infer<typeof ASKED>;

export function checkRoutes(app: Express, service: CheckService, maxUploadMb: number): void {
  // A character of Chinese takes three bytes in UTF-8, and JSON may escape it into six.
  const longest = service.limits.charactersPerRequest * 6 + 10_000;
  app.post(
    expressPath(ROUTES.check),
    withinBudget(0, refuseOver),
    atMost(AT_ONCE, 5, tooMany),
    (request: Request, response: Response, next: NextFunction) =>
      isJson(request)
        ? jsonBody(longest)(request, response, next)
        : express.raw({ limit: maxUploadMb * 1024 * 1024, type: () => true })(request, response, next),
    (request: Request, response: Response, next: NextFunction) => {
      answer(request, response, service).catch(next);
    },
    bodyRefused,
  );
}

function isJson({ headers }: Request): boolean {
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  return JSON_TYPES.includes(type);
}

async function answer(request: Request, response: Response, service: CheckService): Promise<void> {
  if (/^multipart\//iu.test(request.headers['content-type'] ?? '')) {
    const message = '应以文件本身为请求体，如 curl --data-binary @文件';
    refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'body', message, 'expected the file itself as the body');
    return;
  }
  const json = isJson(request);
  const parsed = json ? BODY.safeParse(request.body) : ASKED.safeParse(request.query);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const argument = String(issue?.path[0] ?? 'body');
    refuse(response, 400, 'BAD_USER_INPUT', argument, `参数 ${argument} 有误`, issue?.message ?? 'invalid');
    return;
  }
  try {
    const asked = parsed.data;
    const draft = await (json
      ? draftOfText((asked as z.infer<typeof BODY>).text)
      : fileOf(request, response));
    const result = await budgetedCheck(service, requestOf(draft, asked), budgetIn(response));
    const format = asked.format ?? 'json';
    send(response, await renderCheck(result, draft, format), format, draft.name);
  } catch (error) {
    if (error instanceof OverBudget) sendOver(response, error, refuseOver);
    else if (error instanceof LookupError) {
      const status = error.argument === 'text' ? 413 : 400;
      const code = status === 413 ? 'TEXT_TOO_LONG' : 'BAD_USER_INPUT';
      refuse(response, status, code, error.argument, error.message, `the ${error.argument} is not accepted`);
    } else if (error instanceof SourceRefusedError) {
      refuse(
        response,
        422,
        error.code,
        'body',
        `${error.reason}。${error.remedy}`,
        'the file cannot be read',
      );
    } else throw error;
  }
}

async function fileOf(request: Request, response: Response): Promise<Draft> {
  const bytes: Uint8Array = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  await budgetIn(response).charge(Math.ceil(bytes.length / BYTES_FOR_ONE));
  return draftOf(bytes, uploadName(request.query.name) ?? nameFor(request));
}

/** Only HTML cannot always be told by its first bytes. */
function nameFor({ headers }: Request): string {
  return /^text\/html/iu.test(headers['content-type'] ?? '') ? '文稿.html' : '文稿';
}

function requestOf({ text }: Draft, { asOf, issuerHint, ownTitle, annualReport, draftRule, silence }: Asked) {
  return {
    ...{ text, asOf, ownTitle, annualReport, draftRule },
    region: issuerHint === undefined ? undefined : regionOfIssuerHint(issuerHint),
    silenced: silence,
  };
}

function send(
  response: Response,
  content: string | Uint8Array,
  format: CheckFormat,
  name: string | null,
): void {
  response.set('Cache-Control', 'private, no-store').set('Content-Type', CHECK_MEDIA_TYPES[format]);
  if (format !== 'json' && format !== 'text') {
    const file = `${(name ?? '文稿').replace(/\.[^.]*$/u, '')}-核稿${CHECK_EXTENSIONS[format]}`;
    response.set(
      'Content-Disposition',
      `attachment; filename="check${CHECK_EXTENSIONS[format]}"; filename*=UTF-8''${encodeURIComponent(file)}`,
    );
  }
  response.send(typeof content === 'string' ? content : Buffer.from(content));
}

function bodyRefused(
  error: Error & { status?: number; type?: string },
  _request: Request,
  response: Response,
  next: NextFunction,
): void {
  const { status, type } = error;
  if (!status || status >= 500) next(error);
  else if (status === 413)
    refuse(response, 413, 'BODY_TOO_LARGE', 'body', '请求体过大，请分几次核对', 'the body is too large');
  else
    refuse(
      response,
      status,
      'BAD_BODY',
      'body',
      `请求体不可读（${type ?? 'invalid'}）`,
      'the body cannot be read',
    );
}

function tooMany(response: Response): void {
  const message = `同时至多核对 ${AT_ONCE} 份，请稍后再试`;
  refuse(response, 429, 'RATE_LIMITED', 'rate', message, `expected at most ${AT_ONCE} at once`);
}

function refuseOver(response: Response, { message }: OverBudget): void {
  refuse(response, 429, 'RATE_LIMITED', 'rate', message, 'over the budget of a minute');
}

function refuse(
  response: Response,
  status: number,
  code: string,
  argument: string,
  message: string,
  messageEn: string,
): void {
  response
    .set('Cache-Control', 'no-store')
    .status(status)
    .json({ error: { code, argument, message, messageEn } });
}
