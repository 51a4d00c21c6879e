/**
 * The process that files are read in. A file from somebody else may take all memory or never end: then this process
 * does, and not the one that asked. It has no password and no address of the graph.
 */
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { SourceRefusedError } from '../../domain/sources';
import { Performer } from './perform';
import { type Answer, type Limits, READY, type Request } from './tasks';

const [, , given] = process.argv;
const limits = JSON.parse(given ?? '{}') as Limits;
const performer = new Performer();
/** When the task under way began, in seconds, for the watch: 0 while there is none. */
const begun = new Float64Array(new SharedArrayBuffer(8));
new Worker(join(__dirname, `watch${extname(__filename)}`), {
  workerData: { limits, begun, parent: process.ppid },
}).unref();

process.on('message', ({ id, task }: Request) => {
  begun[0] = performance.timeOrigin / 1000 + performance.now() / 1000;
  performer
    .perform(task)
    .then((outcome): Answer => ({ id, ok: true, outcome }))
    .catch((error: unknown) => failed(id, error))
    .then((answer) => {
      begun[0] = 0;
      process.send?.(answer);
    });
});
process.on('disconnect', () => process.exit());
process.send?.(READY);

function failed(id: number, error: unknown): Answer {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof SourceRefusedError)) return { id, ok: false, refusal: null, message };
  const { line, reason, remedy, code } = error;
  return { id, ok: false, refusal: { line, reason, remedy, code }, message };
}
