/** A long answer that comes part by part: the first at once, the next when they are wanted. */
import { useEffect, useState } from 'preact/hooks';
import type { RequestFailure } from './request';
import { asFailure, type Loaded, useLoad } from './use-load';

export interface Parts<T> extends Loaded<T> {
  /** The first part and those that came since. */
  parts: readonly T[];
  isComing: boolean;
  /** Why the next part did not come. */
  nextFailure: RequestFailure | null;
  next(): Promise<void>;
  /** All parts, until they have `total` entries or MOST_TAKEN; what is shown stays as it is. */
  whole(total: number): Promise<readonly T[]>;
}

/** More would use up what a client may ask in a minute: it is for `GET /v1/radar` and the command line. */
const MOST_TAKEN = 2_000;

/** @param load the part that comes after `skip` entries. */
export function useParts<T>(
  key: string | null,
  load: (skip: number, signal?: AbortSignal) => Promise<T>,
  lengthOf: (part: T) => number,
): Parts<T> {
  const first = useLoad(key, (signal) => load(0, signal));
  const [further, setFurther] = useState<{ key: string | null; parts: T[] }>({ key, parts: [] });
  const [isComing, setIsComing] = useState(false);
  const [nextFailure, setNextFailure] = useState<RequestFailure | null>(null);
  useEffect(() => {
    setFurther({ key, parts: [] });
    setNextFailure(null);
  }, [key]);
  const parts = first.data ? [first.data, ...(further.key === key ? further.parts : [])] : [];
  const count = (all: readonly T[]) => all.reduce((sum, each) => sum + lengthOf(each), 0);
  const next = async () => {
    setIsComing(true);
    setNextFailure(null);
    try {
      const part = await load(count(parts));
      setFurther((before) => (before.key === key ? { key, parts: [...before.parts, part] } : before));
    } catch (error) {
      setNextFailure(asFailure(error));
    } finally {
      setIsComing(false);
    }
  };
  const whole = async (total: number) => {
    const all = [...parts];
    setNextFailure(null);
    try {
      while (count(all) < Math.min(total, MOST_TAKEN)) {
        const part = await load(count(all));
        if (lengthOf(part) === 0) break;
        all.push(part);
      }
    } catch (error) {
      // Half of it would pass for all.
      setNextFailure(asFailure(error));
      throw error;
    }
    return all;
  };
  return { ...first, parts, isComing, nextFailure, next, whole };
}
