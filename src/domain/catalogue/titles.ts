/** The title list: names and levels of works whose text may not be held, so that bare names are known anywhere. */
import type { Finding, HierarchyLevel, IsoDate } from '../model/terms';
import { HIERARCHY_LEVELS } from '../model/terms';
import { expected } from './error';

export interface TitleEntry {
  title: string;
  level: HierarchyLevel;
  /** Of the first known version; null where not known. */
  promulgatedOn: IsoDate | null;
  /** Region path, widest first; [] for national works. */
  region: string[];
}

/** `line` is 1-based in the file. */
export interface LocatedTitle {
  file: string;
  line: number;
  entry: TitleEntry;
}

export const TITLE_COLUMNS = 'title\tlevel\tpromulgated\tregion';

/** Tab-separated, one work a line, under a line of column names. */
export function readTitles(file: string, text: string): { entries: LocatedTitle[]; findings: Finding[] } {
  const entries: LocatedTitle[] = [];
  const findings: Finding[] = [];
  const say = (line: number, message: string) =>
    findings.push({
      code: 'seed.titles',
      severity: 'error',
      file,
      line,
      message,
      remedy: '请用 buildTitles 重新生成此表，或改正此行',
    });
  const lines = text.split('\n');
  if (lines[0] !== TITLE_COLUMNS) say(1, expected(`the columns ${JSON.stringify(TITLE_COLUMNS)}`, lines[0]));
  lines.forEach((line, index) => {
    if (index === 0 || line === '') return;
    const cells = line.split('\t');
    const [title = '', level = '', promulgated = '', region = ''] = cells;
    if (cells.length !== 4) say(index + 1, expected('4 cells', line));
    else if (title === '') say(index + 1, expected('a title', line));
    else if (!isLevel(level))
      say(index + 1, expected(`a level, one of ${HIERARCHY_LEVELS.join(', ')}`, level));
    else if (promulgated !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(promulgated)) {
      say(index + 1, expected('a date YYYY-MM-DD or nothing', promulgated));
    } else {
      entries.push({
        file,
        line: index + 1,
        entry: {
          title,
          level,
          promulgatedOn: promulgated || null,
          region: region === '' ? [] : region.split('/'),
        },
      });
    }
  });
  return { entries, findings };
}

function isLevel(text: string): text is HierarchyLevel {
  return (HIERARCHY_LEVELS as readonly string[]).includes(text);
}
