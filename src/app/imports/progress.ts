/** Progress of a long import on standard error: a bar for people at a terminal, else a line every few seconds. */
import { Presets, SingleBar } from 'cli-progress';

const LINE_EVERY_MS = 5000;

export interface Progress {
  /** `total` may grow as more is learned of the work. */
  update(done: number, total?: number): void;
  stop(): void;
}

export interface ProgressStream extends NodeJS.WritableStream {
  isTTY?: boolean;
}

/** `unit` names what is counted: 份报告, 条款. */
export function startProgress(
  label: string,
  unit: string,
  total: number,
  stream: ProgressStream = process.stderr,
): Progress {
  return stream.isTTY ? bar(label, unit, total, stream) : lines(label, unit, total, stream);
}

function bar(label: string, unit: string, total: number, stream: ProgressStream): Progress {
  const started = Date.now();
  const single = new SingleBar(
    {
      stream,
      hideCursor: true,
      format: `${label} [{bar}] {value}/{total} ${unit} | {rate}/s | 剩余 {left}`,
    },
    Presets.shades_classic,
  );
  single.start(total, 0, { rate: 0, left: '—' });
  let goal = total;
  return {
    update(done, newTotal = goal) {
      goal = newTotal;
      single.setTotal(goal);
      single.update(done, speed(started, done, goal));
    },
    stop: () => single.stop(),
  };
}

function lines(label: string, unit: string, total: number, stream: ProgressStream): Progress {
  const started = Date.now();
  let written = started;
  let goal = total;
  return {
    update(done, newTotal = goal) {
      goal = newTotal;
      const now = Date.now();
      if (now - written < LINE_EVERY_MS) return;
      written = now;
      const { rate, left } = speed(started, done, goal);
      stream.write(`${label} ${done}/${goal} ${unit}，${rate}/s，剩余 ${left}\n`);
    },
    stop() {},
  };
}

function speed(started: number, done: number, total: number): { rate: number; left: string } {
  const seconds = (Date.now() - started) / 1000;
  const rate = seconds > 0 ? done / seconds : 0;
  return { rate: Math.round(rate), left: rate > 0 ? duration((total - done) / rate) : '—' };
}

export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return whole < 60 ? `${whole}秒` : `${Math.floor(whole / 60)}分${String(whole % 60).padStart(2, '0')}秒`;
}
