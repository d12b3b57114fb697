const REDRAW_MS = 100;
const LINE_MS = 5000;
const BAR_CELLS = 24;

/** How far a stage has come, told on stderr: a bar on a terminal, else a plain line every five seconds. */
export interface Progress {
  /** Begins a count; without a total only the number done is shown. */
  start(total?: number): void;
  advance(count?: number): void;
  /** Ends with one line: the stage and the message. */
  done(message: string): void;
}

/** Where progress is told, and by which clock in milliseconds: arguments so that a test can read them. */
export interface ProgressOutput {
  stream: { write(text: string): unknown; isTTY?: boolean; columns?: number };
  now(): number;
}

/** The progress of one stage; nothing of it reaches the tables. */
export function openProgress(stage: string, output: ProgressOutput = { stream: process.stderr, now: () => performance.now() }): Progress {
  const { stream, now } = output;
  const pause = stream.isTTY ? REDRAW_MS : LINE_MS;
  let total: number | undefined;
  let count = 0;
  let shownAt = now();
  const show = () =>
    stream.write(
      stream.isTTY ? `\r${drawBar(stage, count, total).slice(0, stream.columns ?? 80)}\x1b[K` : `${countLine(stage, count, total)}\n`,
    );
  return {
    start(expected) {
      total = expected;
      count = 0;
      if (stream.isTTY) show();
    },
    advance(more = 1) {
      count += more;
      if (now() - shownAt < pause) return;
      shownAt = now();
      show();
    },
    done(message) {
      stream.write(`${stream.isTTY ? '\r\x1b[K' : ''}${stage}: ${message}\n`);
    },
  };
}

function drawBar(stage: string, count: number, total: number | undefined): string {
  if (!total) return countLine(stage, count, total);
  const filled = Math.min(BAR_CELLS, Math.floor((count / total) * BAR_CELLS));
  return `${stage.padEnd(13)} ${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)} ${count}/${total}`;
}

function countLine(stage: string, count: number, total: number | undefined): string {
  return total === undefined ? `${stage}: ${count} done` : `${stage}: ${count} of ${total}`;
}
