/** What a document must be before anything is spent on it: one of ours when only those are answered, and not too large. */
import { createHash } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { type GraphQLError, parse } from 'graphql';
import { refuse } from '../../http/errors';
import type { StoredOperations } from '../stored-operations';
import { type ShapeLimits, shapeOf, shapeRefusal } from './document-shape';
import { MAX_TOKENS } from './max-tokens';

/** Documents remembered as let through, so that the same one is not measured again. */
const MOST_REMEMBERED = 2000;

export interface GateOptions {
  limits: ShapeLimits;
  mode: 'any' | 'trusted';
  stored: StoredOperations;
  onRefused?: (code: string) => void;
}

export function documentGate({ limits, mode, stored, onRefused }: GateOptions): RequestHandler {
  const passed = new Set<string>();
  return (request, response, next) => {
    for (const document of documentsOf(request)) {
      const key = createHash('sha256').update(document).digest('base64');
      if (passed.has(key)) continue;
      if (mode === 'trusted' && !stored.holds(document)) {
        onRefused?.('OPERATION_NOT_TRUSTED');
        refuse(response, NOT_TRUSTED);
        return;
      }
      const refusal = tooLarge(document, limits);
      if (refusal) {
        const { code, http: _, ...more } = refusal.extensions;
        onRefused?.(String(code));
        const { messageEn = refusal.message, ...others } = more as { messageEn?: string };
        refuse(response, { status: 400, code: String(code), message: refusal.message, messageEn, ...others });
        return;
      }
      if (passed.size >= MOST_REMEMBERED) passed.clear();
      passed.add(key);
    }
    next();
  };
}

const NOT_TRUSTED = {
  ...{ status: 403, code: 'OPERATION_NOT_TRUSTED' },
  message: '此服务只答它自己存有的操作，见 /graphql/ops',
  messageEn: 'expected an operation kept with the server; see /graphql/ops',
};

/** Both places a document may come from; which one counts is for the method to say. */
function documentsOf({ body, url }: Request): string[] {
  const inUrl = new URLSearchParams(/\?(.*)$/su.exec(url)?.[1] ?? '').getAll('query');
  const inBody = (body as { query?: unknown } | undefined)?.query;
  return [...inUrl, inBody].filter((each): each is string => typeof each === 'string' && each !== '');
}

function tooLarge(document: string, limits: ShapeLimits): GraphQLError | null {
  try {
    return shapeRefusal(shapeOf(parse(document, { maxTokens: MAX_TOKENS, noLocation: true })), limits);
  } catch (error) {
    // Nested so deep that there is no stack left to measure it with.
    if (error instanceof RangeError) {
      return shapeRefusal({ depth: Number.POSITIVE_INFINITY, fields: 0, aliases: 0, directives: 0 }, limits);
    }
    // What is no GraphQL is told of where it is read for good.
    return null;
  }
}
