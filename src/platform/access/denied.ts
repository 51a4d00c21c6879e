const STATUS = { UNAUTHENTICATED: 401, FORBIDDEN: 403, RATE_LIMITED: 429, UNAVAILABLE: 503 } as const;

/** Why a caller is not let in. Never quotes what was sent: it may be a token that is almost right. */
export class AccessDenied extends Error {
  constructor(
    /** In Chinese. */
    message: string,
    readonly messageEn: string,
    /** UNAVAILABLE: the keys to check by could not be had, which is not the caller's fault. */
    readonly code: keyof typeof STATUS = 'UNAUTHENTICATED',
    /** Seconds after which it may be tried again. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
    this.name = 'AccessDenied';
  }

  get status(): (typeof STATUS)[keyof typeof STATUS] {
    return STATUS[this.code];
  }
}
