/** table_of_contents: the parts, chapters, sections and articles of a work as it stood on a day. */
import { z } from 'zod';
import { todayInBeijing } from '../../../domain/model/days';
import { CONTENTS } from '../documents';
import {
  type Answer,
  CAUTION,
  cautionWords,
  DATED_VERSION,
  type DayGiven,
  dayArguments,
  type Source,
  sourceWords,
  versionWords,
  WORK_NAME,
} from '../shapes';
import { type Ask, dayGiven, ToolFailure } from '../tool-failure';
import { workCalled } from '../works';

const OUTPUT = {
  version: DATED_VERSION,
  cautions: z.array(CAUTION),
  tableOfContents: z.array(
    z.object({
      id: z.string(),
      path: z.string(),
      label: z.string().nullable(),
      heading: z.string().nullable(),
      depth: z.number(),
      kind: z.string(),
    }),
  ),
};
const CONTENTS_SHAPE = z.object(OUTPUT);
type Contents = z.infer<typeof CONTENTS_SHAPE>;
type Asked = Contents['version'] &
  Pick<Contents, 'tableOfContents'> & { source: Source & Pick<Contents, 'cautions'> };

export const TABLE_OF_CONTENTS = {
  title: '目录',
  description:
    '某文件某日版本的编、章、节与条，条文用 provision 取。The chapters and articles of a work as it stood on a day; take their text with provision.',
  inputSchema: {
    source: WORK_NAME,
    ...dayArguments('哪一天，默认今天 the day; today if left out'),
  },
  outputSchema: OUTPUT,
};

export async function tableOfContents(
  ask: Ask,
  { source, ...day }: { source: string } & DayGiven,
): Promise<Answer> {
  const on = dayGiven(day) ?? todayInBeijing();
  const work = await workCalled(ask, source, on);
  const { sourceVersion } = work.version
    ? await ask<{ sourceVersion: Asked | null }>(CONTENTS, { version: work.version, on })
    : { sourceVersion: null };
  if (!sourceVersion) {
    throw new ToolFailure(
      'VERSION_NOT_HELD',
      `${sourceWords(work.source)}：${on} 的版本不详。\nIts version of that day is not known.`,
      '可换一天，或用 history 看有哪些版本。Ask for another day, or see its versions with history.',
      'asOf',
    );
  }
  const { tableOfContents: entries, source: called, ...rest } = sourceVersion;
  const { cautions, ...known } = called;
  const version = { ...rest, source: known };
  const head = `${sourceWords(version.source, version)}，${versionWords(version, version.status)}`;
  const lines = entries.map(
    ({ depth, label, heading }) => `${'  '.repeat(depth)}${[label, heading].filter(Boolean).join('　')}`,
  );
  const none = version.textHeld ? ['没有目录。'] : ['条文未收录。Its text is not held.'];
  return {
    text: [head, ...(lines.length > 0 ? lines : none)].join('\n') + cautionWords(cautions),
    data: { version, cautions, tableOfContents: entries },
  };
}
