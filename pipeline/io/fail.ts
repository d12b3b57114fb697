/** Ends a script with exit code 1 and the error's message on stderr; a fault of the code, or DEBUG set, shows where it arose. */
export function fail(error: unknown): never {
  const isPlain = error instanceof Error && error.name === 'Error' && !process.env.DEBUG;
  const text = error instanceof Error ? (isPlain ? error.message : error.stack) : String(error);
  process.stderr.write(`${process.stderr.isTTY ? '\r\x1b[K' : ''}bienban: ${text}\n`);
  process.exit(1);
}
