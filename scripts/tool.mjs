/** Runs a tool to its end. What it prints goes to standard error unless told otherwise. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** Its exit code; 127 where it could not be started. A signal to this process ends the tool first, then this one. */
export function runTool(command, args, { stdout = 2, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', stdout, 2] });
    const forward = (signal) => {
      child.once('exit', () => process.exit(128 + constants.signals[signal]));
      child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    const end = (code) => {
      for (const signal of signals) process.off(signal, forward);
      resolve(code);
    };
    child.once('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      end(127);
    });
    child.once('exit', (code, signal) => end(code ?? `signal ${signal}`));
  });
}
