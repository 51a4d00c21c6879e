/** Why a caller is not let in. Never quotes what was sent: it may be a token that is almost right. */
export class AccessDenied extends Error {
  constructor(
    message: string,
    /** UNAVAILABLE: the keys to check by could not be had, which is not the caller's fault. */
    readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'UNAVAILABLE' = 'UNAUTHENTICATED',
  ) {
    super(message);
    this.name = 'AccessDenied';
  }

  get status(): 401 | 403 | 503 {
    return ({ UNAUTHENTICATED: 401, FORBIDDEN: 403, UNAVAILABLE: 503 } as const)[this.code];
  }
}
