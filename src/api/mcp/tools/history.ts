/** history: the versions of a work, or one article through them. */
import { z } from 'zod';
import { todayInBeijing } from '../../../domain/model/days';
import { HISTORY, PROVISION, WORK } from '../documents';
import {
  type Answer,
  CAUTION,
  type Caution,
  cautionWords,
  type DayGiven,
  dayArguments,
  SOURCE,
  STATUS,
  sourceWords,
  VERSION,
  versionWords,
  WORK_NAME,
} from '../shapes';
import { type Ask, dayGiven, ToolFailure } from '../tool-failure';
import { workCalled } from '../works';

const PLACED = z.object({
  id: z.string(),
  label: z.string().nullable(),
  path: z.string(),
  text: z.string().nullable(),
  version: VERSION,
});
const OUTPUT = {
  source: SOURCE,
  status: STATUS,
  cautions: z.array(CAUTION),
  versions: z.array(VERSION).describe('该文件的各版本 all versions of the work'),
  history: z
    .array(PLACED)
    .nullable()
    .describe(
      '该条在收录了条文的各版本中；没有问条文则空 the article in each version held; null: none was asked for',
    ),
};
type Version = z.infer<typeof VERSION>;
type Source = z.infer<typeof SOURCE>;
type Placed = z.infer<typeof PLACED>;

export const HISTORY_TOOL = {
  title: '沿革',
  description:
    '一个文件的各版本（公布、施行、终止）；给 number 则另给该条在各版本中的文字与条号。两版的差别用 diff。' +
    'The versions of a work; with a number, also that article in each. For what differs between two, use diff.',
  inputSchema: {
    source: WORK_NAME,
    number: z.string().min(1).optional().describe('条款编号，如 第二十七条 number of a provision'),
    ...dayArguments('number 是哪一天的编号，默认今天 the day whose number it is'),
  },
  outputSchema: OUTPUT,
};

export async function history(
  ask: Ask,
  { source, number, ...day }: { source: string; number?: string } & DayGiven,
): Promise<Answer> {
  const on = dayGiven(day) ?? todayInBeijing();
  const work = await workCalled(ask, source, on);
  const { legalSource } = await ask<{
    legalSource: Source & { statusAt: z.infer<typeof STATUS>; cautions: Caution[]; versions: Version[] };
  }>(WORK, { id: work.source.id, on });
  const { statusAt: status, cautions, versions } = legalSource;
  const placed = number === undefined ? null : await placedAt(ask, { source, number, on });
  const lines = [
    `${sourceWords(work.source)}，共 ${versions.length} 个版本：`,
    ...versions.map(
      (version) =>
        `- ${versionWords(version, null)}${version.textHeld ? '' : '（条文未收录）'}（${version.id}）`,
    ),
    ...(placed ?? []).map(
      ({ label, path, text, version }) => `\n${version.id} ${label ?? path}\n${text ?? '（原文未收录）'}`,
    ),
  ];
  const data = { source: work.source, status, cautions, versions, history: placed };
  return { text: lines.join('\n') + cautionWords(cautions), data };
}

async function placedAt(
  ask: Ask,
  { source, number, on }: { source: string; number: string; on: string },
): Promise<Placed[]> {
  const { provision } = await ask<{ provision: { outcome: string; provision?: { id: string } } }>(PROVISION, {
    ...{ source, number, date: on },
  });
  if (!provision.provision) {
    throw new ToolFailure(
      'NOT_FOUND',
      `${on} 的版本中没有收录${number}（${provision.outcome}）。\nThe version of that day has no such provision here.`,
      '用 provision 看缘由，或用 asOf 换一天。See why with provision, or ask for another day with asOf.',
      'number',
    );
  }
  const { node } = await ask<{ node: { history: Placed[] } }>(HISTORY, { id: provision.provision.id });
  return node.history;
}
