#!/usr/bin/env node
/** `yiju`: the commands, each in its own file, and what a failure looks like to the caller. */
// First: what it traces must be loaded after it.
import '../platform/ops/telemetry';
import { Command } from 'commander';
import { toldOf } from './told';

/**
 * One line in the help, and where the command is. A file is loaded only when one of its commands is called: loading
 * all of them takes a second of processor time. To add a command: write its file, and a line here.
 */
interface Entry {
  name: string;
  /** As the list of commands has it; the command's own help says more. */
  summary: string;
  register(program: Command): void;
}

const COMMANDS: readonly Entry[] = [
  {
    name: 'up',
    summary: '启动数据库、迁移、载入种子并提供 GraphQL（即 npm start）',
    register: (program) => (require('./serve') as typeof import('./serve')).registerServe(program),
  },
  {
    name: 'serve',
    summary: '只提供 GraphQL，图须已备好',
    register: (program) => (require('./serve') as typeof import('./serve')).registerServe(program),
  },
  {
    name: 'trace',
    summary: '从报告的举措到支持它的规定及其依据',
    register: (program) => (require('./trace') as typeof import('./trace')).registerTrace(program),
  },
  {
    name: 'cite',
    summary: '找出文本中的每一处引用（法律、法规、规章、规范性文件、党内法规）',
    register: (program) => (require('./cite') as typeof import('./cite')).registerCite(program),
  },
  {
    name: 'check',
    summary: '核稿：文稿所引的依据哪里有错，应为什么',
    register: (program) => (require('./check') as typeof import('./check')).registerCheck(program),
  },
  {
    name: 'mcp',
    summary: '供 AI 助手核对引用的工具（MCP）',
    register: (program) => (require('./mcp') as typeof import('./mcp')).registerMcp(program),
  },
  {
    name: 'reports',
    summary: '报告：成批载入、列出、删除',
    register: (program) => (require('./reports') as typeof import('./reports')).registerReports(program),
  },
  {
    name: 'import',
    summary: '载入报告或法律文件',
    register: (program) => (require('./import') as typeof import('./import')).registerImport(program),
  },
  {
    name: 'laws',
    summary: '法律文本的来源：添加、列出、更新、移除',
    register: (program) => (require('./laws') as typeof import('./laws')).registerLaws(program),
  },
  {
    name: 'gaps',
    summary: '报告引用最多而未收录的文件',
    register: (program) => (require('./gaps') as typeof import('./gaps')).registerGaps(program),
  },
  {
    name: 'suggest',
    summary: '为未指明条文的举措推断可能的支持条文（推断，不是引用）',
    register: (program) => (require('./suggest') as typeof import('./suggest')).registerSuggest(program),
  },
  {
    name: 'token',
    summary: '访问令牌：创建、列出、撤销',
    register: (program) => (require('./token') as typeof import('./token')).registerToken(program),
  },
  {
    name: 'export',
    summary: '导出引用、举措、文件或整张图，每条关联带原文、位置、规则与把握程度',
    register: (program) => (require('./export') as typeof import('./export')).registerExport(program),
  },
  {
    name: 'radar',
    summary: '法律修改以后，哪些事项、举措和下位规定所依据的条文变了',
    register: (program) => (require('./radar') as typeof import('./radar')).registerRadar(program),
  },
  {
    name: 'watch',
    summary: '一批文件里，哪些有了比上次所见更新的版本，或已废止',
    register: (program) => (require('./watch') as typeof import('./watch')).registerWatch(program),
  },
  {
    name: 'cleanup',
    summary: '清理：某机关的文件，哪些应保留、修改、废止，哪些已失效',
    register: (program) => (require('./clean-up') as typeof import('./clean-up')).registerCleanUp(program),
  },
  {
    name: 'db',
    summary: '内置 Neo4j 数据库：启动、停止、状态、日志、迁移、备份、检查',
    register: (program) => {
      (require('./db') as typeof import('./db')).registerDb(program);
      const db = program.commands.find((command) => command.name() === 'db')!;
      (require('./migrate') as typeof import('./migrate')).registerMigrate(db);
      (require('./backup') as typeof import('./backup')).registerBackup(db);
    },
  },
  {
    name: 'catalogue',
    summary: '种子目录：所知的文件及其事实',
    register: (program) =>
      (require('./catalogue') as typeof import('./catalogue')).registerCatalogue(program),
  },
  {
    name: 'schema',
    summary: '把 GraphQL 模式写入 schema/schema.graphql',
    register: (program) => (require('./schema') as typeof import('./schema')).registerSchema(program),
  },
  {
    name: 'eval',
    summary: '用人工标注的文本评测引用识别：精确率、召回率、F1',
    register: (program) => (require('./eval') as typeof import('./eval')).registerEval(program),
  },
];

/** Those that a user calls, in the order of the help. */
export const COMMAND_NAMES = COMMANDS.map(({ name }) => name);

/** `called`: the command that will run, whose file alone is loaded; the others are only listed. */
export function program(called?: string): Command {
  const yiju = new Command('yiju')
    .description(
      '依据：从政府工作报告到支持它的法律条文。\nLinks what government reports say was done to its legal basis.',
    )
    .showHelpAfterError('（yiju --help 查看用法 / for usage）');
  COMMANDS.find(({ name }) => name === called)?.register(yiju);
  // For those who work on the program, and so not in the list.
  if (called === 'docs')
    (require('./docs') as typeof import('./docs')).registerDocs(yiju, program, COMMAND_NAMES);
  for (const { name, summary } of COMMANDS) {
    if (!yiju.commands.some((command) => command.name() === name)) yiju.command(name).description(summary);
  }
  return yiju;
}

export async function main(argv: readonly string[]): Promise<void> {
  try {
    await program(calledIn(argv)).parseAsync([...argv]);
  } catch (error) {
    process.stderr.write(`出错 error: ${toldOf(error)}\n`);
    process.exitCode = 1;
  }
}

/** `yiju help cite` calls cite's help. */
function calledIn(argv: readonly string[]): string | undefined {
  const [first, second] = argv.slice(2);
  return first === 'help' ? second : first;
}

if (require.main === module) void main(process.argv);
