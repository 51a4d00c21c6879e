/** What browsers are told: what our pages may load, and which other sites' pages may ask. */
import cors from 'cors';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** `hstsSeconds`: 0 leaves it to whoever ends TLS; set only where the public address is https. */
export function securityHeaders(hstsSeconds = 0): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Charts and graphs set the style of their elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: hstsSeconds > 0 && { maxAge: hstsSeconds, includeSubDomains: false },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
}

/** Any page may read. */
const ANYONE = '*';

/**
 * Nobody unless listed. Tokens come in a header that pages must set themselves, so credentials are not for CORS.
 * With `*` any page may read, and none may send a token: what needs one stays with listed origins.
 */
export function allowedOrigins(origins: readonly string[]): RequestHandler {
  const anyone = origins.includes(ANYONE);
  return cors({
    origin: anyone ? ANYONE : origins.length === 0 ? false : [...origins],
    ...(anyone && { allowedHeaders: ['content-type', 'accept', 'x-request-id', 'apollo-require-preflight'] }),
    methods: ['GET', 'POST', 'DELETE'],
    exposedHeaders: ['x-request-id', 'retry-after', 'ratelimit', 'ratelimit-policy', 'etag'],
    maxAge: 3600,
  });
}
