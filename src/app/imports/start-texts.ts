/** The texts of laws that a first start brings by itself, while the service answers already. */
import type { Driver } from 'neo4j-driver';
import { ProgramError } from '../../platform/texts/run';
import { LAW_BOOK } from '../export/gaps';
import { addLaws, kindOfSource, type LawsOptions } from './laws';

const SAY_EVERY_MS = 5_000;

export interface StartOptions extends Pick<LawsOptions, 'cache' | 'lawPackage'> {
  /** Said and given up when it aborts. */
  signal: AbortSignal;
  /** A line for people. */
  say: (line: string) => void;
  /** Environment, for tests. */
  env?: NodeJS.ProcessEnv;
}

/**
 * @param source `off`, or as `yiju laws add` takes it. Under tests nothing is brought unless YIJU_LAWS says so.
 * Never throws: a service without texts is still one.
 */
export async function startTexts(
  driver: Driver,
  source: string,
  { signal, say, env = process.env, ...options }: StartOptions,
): Promise<void> {
  if (source === 'off' || (isTest(env) && !env.YIJU_LAWS)) return;
  let last = Date.now();
  try {
    const { collection, summary } = await addLaws(driver, source, {
      ...options,
      signal,
      onProgress: (stage, done, total) => {
        // An import is broken off where it stands, and goes on with the next start.
        if (signal.aborted) throw new Error('stopped');
        if (stage === 'fetch') return say(`法律文本：取自 ${source}… Bringing law texts…`);
        if (Date.now() - last < SAY_EVERY_MS) return;
        last = Date.now();
        say(
          stage === 'read' ? `法律文本：读取 ${done}/${total} 个文件` : `法律文本：写入 ${done}/${total} 条`,
        );
      },
    });
    if (signal.aborted) return;
    if (summary === null) return say(`法律文本已是最新（${collection.name}）Law texts up to date`);
    const { loaded, warned, unchanged, refused } = summary;
    say(
      `法律文本已载入 ${loaded + warned + unchanged} 个文件（${collection.name}，许可 ${collection.licence ?? '未写明'}，截至 ${collection.knownOn ?? '不详'}）${refused > 0 ? `，拒收 ${refused}` : ''} Law texts loaded`,
    );
  } catch (error) {
    if (!signal.aborted) say(`法律文本未载入：${reasonOf(error, source)}`);
  }
}

/** One line, with what to do. */
function reasonOf(error: unknown, source: string): string {
  const how = `另取：YIJU_LAWS=<目录或 git 地址，如 ${LAW_BOOK}> npm start，不需要则 YIJU_LAWS=off`;
  if (!(error instanceof ProgramError)) return `${(error as Error).message.split('\n')[0]}；${how}`;
  const what =
    error.code === null
      ? `没有 ${error.program}，请先安装`
      : `${kindOfSource(source) === 'GIT' ? 'git' : 'pip'} 未能取得（${error.output.split('\n')[0]}）`;
  return `${what}；${how}`;
}

function isTest(env: NodeJS.ProcessEnv): boolean {
  return env.NODE_ENV === 'test' || env.JEST_WORKER_ID !== undefined;
}
