import { badInput } from '../../http/api-errors';

export const CHAIN_DEFAULT = 5;
export const CHAIN_MAX = 10;

export function checkDepth(depth: number, least = 1): number {
  if (!isDepth(depth, least)) {
    throw badInput('depth', `参数 depth：expected a number from ${least} to ${CHAIN_MAX}, but got: ${depth}`);
  }
  return depth;
}

export function isDepth(depth: number, least = 1): boolean {
  return depth >= least && depth <= CHAIN_MAX;
}
