const VISITING = ['some', 'every', 'find', 'findLast', 'findIndex', 'findLastIndex', 'filter', 'map', 'flatMap', 'reduce'] as const;

type Method = (this: unknown[], visit: (...args: unknown[]) => unknown, ...rest: unknown[]) => unknown;

/** The work of a run, without a clock: elements that array methods visit, and characters that patterns are searched in. */
export function countSteps(run: () => void): number {
  const methods = Array.prototype as unknown as Record<string, Method>;
  const originals = VISITING.map((name) => [name, methods[name]!] as const);
  const search = RegExp.prototype.exec;
  let steps = 0;
  RegExp.prototype.exec = function (text) {
    const from = this.lastIndex;
    const match = search.call(this, text);
    steps += match === null ? text.length - from : match.index + match[0].length - from;
    return match;
  };
  for (const [name, original] of originals)
    methods[name] = function (visit, ...rest) {
      const counted = (...args: unknown[]) => {
        steps++;
        return visit(...args);
      };
      return original.call(this, counted, ...rest);
    };
  try {
    run();
  } finally {
    RegExp.prototype.exec = search;
    for (const [name, original] of originals) methods[name] = original;
  }
  return steps;
}
