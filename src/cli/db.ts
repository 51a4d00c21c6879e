/** `yiju db`: start, stop, look at the embedded database. */
import { existsSync, readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { cypherNames } from '../graph/statements/load';
import { type SentReading, sentStatement } from '../graph/statements/sent';
import { createDriver, logPath, startInBackground, status, stop } from '../platform/neo4j';
import { neo4jHome } from '../platform/neo4j/paths';
import { externalConnection } from '../platform/neo4j/settings';
import { passwordPath } from '../platform/neo4j/state';

/** As systemctl has it: the service does not run. */
const NOT_RUNNING = 3;
const READINGS: readonly SentReading[] = ['FORWARD', 'BACKWARD', 'COUNT', 'FACETS'];

export function registerDb(program: Command): void {
  const db = program
    .command('db')
    .description('内置 Neo4j 数据库：启动、停止、状态、日志\nThe embedded Neo4j database.')
    .addHelpText(
      'after',
      '\n设了 NEO4J_URI 时使用该处的 Neo4j，不启动内置数据库。\n退出码 Exit codes: 0 正常；1 出错；3 未运行（status）',
    );
  db.command('start').description('在后台启动，直到 yiju db stop / start in the background').action(start);
  db.command('stop').description('停止 / stop').action(halt);
  db.command('status')
    .description('是否运行、地址、密码文件、使用者 / whether it runs, where, and who uses it')
    .option('--json', '输出 JSON / as JSON')
    .action(showStatus);
  db.command('log')
    .description('日志 / the log')
    .option('-n, --lines <number>', '末尾几行 / how many of the last lines', wholeNumber, 40)
    .option('--path', '只输出日志文件路径 / only the path of the file')
    .action(showLog);
  db.command('statement [name]')
    .description(
      '打印发给 Neo4j 的语句；不给名称则列出全部 / the Cypher that is sent; without a name, all names',
    )
    .option('--filter <names>', '列表的筛选，以逗号分隔 / filters of a list, separated by commas')
    .option('--reading <way>', '列表的读法：FORWARD、BACKWARD、COUNT、FACETS / how a list is read', 'FORWARD')
    .action(showStatement);
}

function showStatement(name: string | undefined, options: { filter?: string; reading: string }): void {
  if (name === undefined) {
    print(cypherNames().join('\n'));
    return;
  }
  const reading = READINGS.find((each) => each === options.reading.toUpperCase());
  if (!reading) throw new Error(`--reading: expected ${READINGS.join(', ')}, but got: ${options.reading}`);
  const filters = options.filter?.split(',').filter(Boolean) ?? [];
  const sent = sentStatement(name, { reading, filters });
  if (!sent) throw new Error(`expected the name of a statement (yiju db statement), but got: ${name}`);
  print(`${sent.text}\n\n// ${JSON.stringify(sent.parameters)}`);
}

async function start(): Promise<void> {
  refuseExternal('start');
  const { uri, startedHere } = await startInBackground();
  print(`${startedHere ? '已启动 Started' : '已在运行 Already running'}: ${uri}`);
}

async function halt(): Promise<void> {
  refuseExternal('stop');
  print((await stop()) ? '已停止 Stopped' : '没有在运行 It was not running');
}

async function showStatus({ json }: { json?: boolean }): Promise<void> {
  const external = externalConnection();
  const found = external ? await externalStatus(external.uri) : await ownStatus();
  if (!found.running) process.exitCode = NOT_RUNNING;
  print(json ? JSON.stringify(found, null, 2) : lines(found));
}

interface Shown {
  running: boolean;
  embedded: boolean;
  uri: string | null;
  pid?: number;
  startedAt?: string;
  users?: string[];
  home?: string;
  passwordFile?: string;
  log?: string;
}

async function ownStatus(): Promise<Shown> {
  const home = neo4jHome();
  const { running, users } = await status();
  const files = { home, passwordFile: passwordPath(home), log: logPath(home) };
  if (!running) return { running: false, embedded: true, uri: null, users, ...files };
  const { pid, port, startedAt } = running;
  return {
    running: true,
    embedded: true,
    uri: `bolt://127.0.0.1:${port}`,
    pid,
    startedAt,
    users,
    ...files,
  };
}

async function externalStatus(uri: string): Promise<Shown> {
  try {
    const driver = await createDriver(externalConnection()!);
    await driver.close();
    return { running: true, embedded: false, uri };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { running: false, embedded: false, uri };
  }
}

function lines(shown: Shown): string {
  const rows: [string, string | number | undefined | null][] = [
    ['运行 running', shown.running ? '是 yes' : '否 no'],
    ['地址 uri', shown.uri],
    ['来源 origin', shown.embedded ? '内置 embedded' : 'NEO4J_URI'],
    ['进程 pid', shown.pid],
    ['启动于 since', shown.startedAt],
    ['使用者 users', shown.users?.join(', ')],
    ['目录 home', shown.home],
    ['密码文件 password', shown.passwordFile],
    ['日志 log', shown.log],
  ];
  return rows
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

function showLog({ lines: count, path }: { lines: number; path?: boolean }): void {
  const file = logPath();
  if (path) {
    print(file);
    return;
  }
  if (!existsSync(file)) throw new Error(`还没有日志（expected a log），but got: no file ${file}`);
  print(lastLines(readFileSync(file, 'utf8'), count));
}

export function lastLines(text: string, count: number): string {
  return count === 0 ? '' : text.trimEnd().split('\n').slice(-count).join('\n');
}

function refuseExternal(command: string): void {
  const external = externalConnection();
  if (!external) return;
  throw new Error(
    `已设 NEO4J_URI=${external.uri}；db ${command} 只管理内置数据库（expected NEO4J_URI to be unset）`,
  );
}

function wholeNumber(given: string): number {
  if (/^\d{1,6}$/u.test(given)) return Number(given);
  throw new InvalidArgumentError(`应为非负整数（expected a whole number），but got: ${given}`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
