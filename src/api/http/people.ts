/** Whether whoever asks is shown who decided, with their reasons, and the names of uploaded files. */
import type { Actor } from '../../platform/access/roles';
import type { ApiSettings } from './settings';

export function showsPeople({ reviewers }: Pick<ApiSettings, 'reviewers'>, actor: Actor | null): boolean {
  return reviewers === 'open' || actor !== null;
}
