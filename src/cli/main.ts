#!/usr/bin/env node
/** `yiju`: the commands, each in its own file, and what a failure looks like to the caller. */
// First: what it traces must be loaded after it.
import '../platform/ops/telemetry';
import 'reflect-metadata';
import { Command } from 'commander';
import { registerBackup } from './backup';
import { registerCite } from './cite';
import { registerDb } from './db';
import { registerEval } from './eval';
import { registerExport } from './export';
import { registerImport } from './import';
import { registerMcp } from './mcp';
import { registerMigrate } from './migrate';
import { registerSchema } from './schema';
import { registerServe } from './serve';
import { registerSuggest } from './suggest';
import { registerToken } from './token';
import { registerTrace } from './trace';

export function program(): Command {
  const yiju = new Command('yiju')
    .description(
      '依据：从政府工作报告到支持它的法律条文。\nLinks what government reports say was done to its legal basis.',
    )
    .showHelpAfterError('（yiju --help 查看用法 / for usage）');
  registerServe(yiju);
  registerTrace(yiju);
  registerCite(yiju);
  registerMcp(yiju);
  registerImport(yiju);
  registerSuggest(yiju);
  registerToken(yiju);
  registerExport(yiju);
  registerDb(yiju);
  const db = yiju.commands.find((command) => command.name() === 'db');
  if (db) {
    registerMigrate(db);
    registerBackup(db);
  }
  registerSchema(yiju);
  registerEval(yiju);
  return yiju;
}

export async function main(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    process.stderr.write(`出错 error: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

if (require.main === module) void main(process.argv);
