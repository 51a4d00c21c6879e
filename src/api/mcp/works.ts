/** The work that an argument `source` names, by the same rule as everywhere. */
import { WORK_CALLED } from './documents';
import type { Source } from './shapes';
import { type Ask, ToolFailure } from './tool-failure';

export interface WorkFound {
  source: Source;
  /** In force that day, or the one that the name tells; null where none is known. */
  version: string | null;
}

type Called = {
  outcome: string;
  version?: { id: string; source: Source };
  source?: Source;
  versionThen?: { id: string } | null;
  lastVersion?: { id: string } | null;
  didYouMean?: string[];
};

/** @throws ToolFailure NOT_FOUND, with titles that may be meant. */
export async function workCalled(ask: Ask, source: string, on: string): Promise<WorkFound> {
  const { provision } = await ask<{ provision: Called }>(WORK_CALLED, { source, on });
  const { version, versionThen, lastVersion, didYouMean = [] } = provision;
  const work = version?.source ?? provision.source;
  if (work) return { source: work, version: (version ?? versionThen ?? lastVersion)?.id ?? null };
  const meant = didYouMean.map((title) => `《${title}》`).join('、');
  throw new ToolFailure(
    'NOT_FOUND',
    `没有收录“${source.slice(0, 60)}”。\nNo such work is held.`,
    meant === ''
      ? '请核对名称，或用 search、list_sources 查找。Check the name, or find it with search or list_sources.'
      : `是否指${meant}？Did you mean one of these?`,
    'source',
  );
}
