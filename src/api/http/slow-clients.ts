/** Exports and uploads hold a place for as long as they last: who takes too long over them gives it up. */
import type { Request, RequestHandler, Response } from 'express';
import { refuse } from './errors';

export interface Pace {
  /** Bytes a second, over each window, while it is the client who is waited for. */
  bytesPerSecond: number;
  windowMs: number;
  /** However fast it is. */
  totalMs: number;
}

/** A line of 8 kbit/s keeps up with it. */
export const PACE: Pace = { bytesPerSecond: 1_000, windowMs: 30_000, totalMs: 900_000 };

/** Ends a request whose client neither sends nor takes as much as it must, with 408 where nothing was answered yet. */
export function inPace({ bytesPerSecond, windowMs, totalMs }: Pace): RequestHandler {
  const least = (bytesPerSecond * windowMs) / 1000;
  return (request, response, next) => {
    const started = Date.now();
    let { bytesRead = 0, bytesWritten = 0 } = request.socket;
    const timer = setInterval(() => {
      const read = request.socket.bytesRead - bytesRead;
      const written = request.socket.bytesWritten - bytesWritten;
      ({ bytesRead, bytesWritten } = request.socket);
      const isLate = Date.now() - started >= totalMs;
      const isIdle = (!request.complete && read < least) || (response.writableNeedDrain && written < least);
      if (isLate || isIdle) end(request, response);
    }, windowMs);
    timer.unref();
    response.once('close', () => clearInterval(timer));
    next();
  };
}

function end(request: Request, response: Response): void {
  if (response.headersSent) {
    // Half an answer cannot be taken back; the client sees that it was cut off.
    response.destroy();
    return;
  }
  response.set('Connection', 'close');
  refuse(response, {
    ...{ status: 408, code: 'TOO_SLOW' },
    message: '传送过慢或过久，已中止，请改善网络后重试',
    messageEn: 'the transfer was too slow or took too long and was ended; try again on a better line',
  });
  response.once('finish', () => request.destroy());
}
