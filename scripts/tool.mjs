/** Runs a tool to its end. What it prints goes to standard error unless told otherwise. */
import { spawn } from 'node:child_process';

/** Its exit code; 127 where it could not be started. */
export function runTool(command, args, { stdout = 2, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', stdout, 2] });
    child.once('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(127);
    });
    child.once('exit', (code, signal) => resolve(code ?? `signal ${signal}`));
  });
}
