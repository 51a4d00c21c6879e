/**
 * `POST /v1/check`: what is wrong with the legal bases of a draft or a list. The body is the file itself, with what to
 * ask in the query string; or JSON with a text. Nothing of it is stored or logged.
 */
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { z } from 'zod';
import { type CheckedFile, type FileRequest, fileToCheck, textToCheck } from '../../app/check/file';
import { mappingOf } from '../../app/check/list-file';
import { CHECK_EXTENSIONS, CHECK_MEDIA_TYPES, type CheckFormat, renderCheck } from '../../app/check/render';
import { checkAsJson } from '../../app/check/render/json';
import { uploadName } from '../../app/imports/uploads';
import { LookupError } from '../../app/lookup';
import { regionOfArgument } from '../../app/lookup/hint';
import { MappingError } from '../../domain/lists/header';
import type { ListMapping } from '../../domain/lists/types';
import { SourceRefusedError } from '../../domain/sources';
import { PROGRAM } from '../../platform/version';
import { OverBudget } from '../http/api-errors';
import { readAsked } from '../http/asked';
import { atMost, type Share } from '../http/at-most';
import { JSON_TYPES, jsonBody } from '../http/body';
import { budgetIn, sendOver, withinBudget } from '../http/budgeted';
import { budgetedCheck, type CheckService, chargeForReading } from '../http/check-service';
import { refuse } from '../http/errors';
import { expressPath, ROUTES } from '../http/routes';
import type { ApiSettings } from '../http/settings';
import { inPace } from '../http/slow-clients';
import { refuseLookup } from './citations';
import { CHECK_BODY, CHECK_QUERY, NOTHING } from './schemas';

/** Each is held in memory while it is read. */
const AT_ONCE = 4;
/** Of one client: others get a place too. */
const PER_CLIENT = 2;
const SHARE: Share = {
  ...{ most: AT_ONCE, perClient: PER_CLIENT },
  clientOf: (response) => budgetIn(response).client,
};
const WAIT_SECONDS = 5;

export function checkRoutes(app: Express, service: CheckService, { maxUploadMb, pace }: ApiSettings): void {
  // A character of Chinese takes three bytes in UTF-8, and JSON may escape it into six.
  const longest = service.limits.charactersPerRequest * 6 + 10_000;
  app.post(
    expressPath(ROUTES.check),
    withinBudget(),
    atMost(SHARE, WAIT_SECONDS, tooMany),
    inPace(pace),
    (request: Request, response: Response, next: NextFunction) =>
      isJson(request)
        ? jsonBody(longest)(request, response, next)
        : express.raw({ limit: maxUploadMb * 1024 * 1024, type: () => true })(request, response, next),
    (request: Request, response: Response, next: NextFunction) => {
      answer(request, response, service).catch(next);
    },
  );
}

function isJson(request: Request): boolean {
  return JSON_TYPES.includes(mediaTypeOf(request));
}

function mediaTypeOf({ headers }: Request): string {
  return (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
}

async function answer(request: Request, response: Response, service: CheckService): Promise<void> {
  if (/^multipart\//iu.test(request.headers['content-type'] ?? '')) {
    refuse(response, {
      ...{ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', argument: 'body' },
      message: '应以文件本身为请求体，如 curl --data-binary @文件',
      messageEn: 'expected the file itself as the body, as with curl --data-binary @file',
    });
    return;
  }
  const json = isJson(request);
  if (json && !readAsked(NOTHING, request.query, response)) return;
  const body = json ? readAsked(CHECK_BODY, request.body, response) : null;
  const asked = json ? body : readAsked(CHECK_QUERY, request.query, response);
  if (!asked) return;
  try {
    const mapping = asked.mapping === undefined ? undefined : mappingOf(asked.mapping);
    if (body) await chargeForReading(budgetIn(response), body.text.length);
    const given = await (body
      ? textToCheck(body.text, body.name, mapping)
      : fileOf(request, response, mapping));
    const result = await budgetedCheck(service, given, requestOf(asked), budgetIn(response));
    const format = asked.format ?? 'json';
    const draft = given.kind === 'draft' ? given.draft : given.file;
    const content =
      format === 'json' && asked.withText
        ? JSON.stringify({ ...checkAsJson(result, draft.name, PROGRAM), text: result.text })
        : await renderCheck(result, draft, format);
    send(response, content, format, draft.name);
  } catch (error) {
    if (error instanceof OverBudget) sendOver(response, error);
    else if (error instanceof LookupError) refuseLookup(response, error);
    else if (error instanceof MappingError) {
      const { message, messageEn } = error;
      refuse(response, { status: 400, code: 'BAD_REQUEST', argument: 'mapping', message, messageEn });
    } else if (error instanceof SourceRefusedError) {
      refuse(response, {
        ...{ status: 422, code: error.code, argument: 'body' },
        message: `${error.reason}。${error.remedy}`,
        messageEn: 'the file cannot be read',
      });
    } else throw error;
  }
}

async function fileOf(
  request: Request,
  response: Response,
  mapping: ListMapping | undefined,
): Promise<CheckedFile> {
  const bytes: Uint8Array = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  await chargeForReading(budgetIn(response), bytes.length);
  return fileToCheck(bytes, uploadName(request.query.name) ?? nameFor(request), mapping);
}

/** What cannot always be told by its first bytes. */
const NAMES_BY_TYPE: Readonly<Record<string, string>> = {
  'text/html': '文稿.html',
  'text/csv': '清单.csv',
  'text/tab-separated-values': '清单.tsv',
};

function nameFor(request: Request): string {
  return NAMES_BY_TYPE[mediaTypeOf(request)] ?? '文稿';
}

function requestOf({
  asOf,
  issuerHint,
  ownTitle,
  annualReport,
  draftRule,
  silence,
}: z.output<typeof CHECK_QUERY>): FileRequest {
  return {
    ...{ asOf, ownTitle, annualReport, draftRule },
    region: issuerHint === undefined ? undefined : regionOfArgument('issuerHint', issuerHint),
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

function tooMany(response: Response): void {
  refuse(response, {
    ...{ status: 429, code: 'RATE_LIMITED', retryAfter: WAIT_SECONDS },
    message: `同时至多核对 ${AT_ONCE} 份，每个客户 ${PER_CLIENT} 份，请稍后再试`,
    messageEn: `expected at most ${AT_ONCE} at once, ${PER_CLIENT} of one client; try again later`,
  });
}
