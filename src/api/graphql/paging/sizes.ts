import { badInput } from '../../http/api-errors';

export const PAGE_DEFAULT = 20;
export const PAGE_MAX = 100;

export function checkSize(argument: string, size: number | null | undefined): void {
  if (size != null && (size < 0 || size > PAGE_MAX)) {
    throw badInput(argument, `参数 ${argument}：expected a number from 0 to ${PAGE_MAX}, but got: ${size}`);
  }
}
