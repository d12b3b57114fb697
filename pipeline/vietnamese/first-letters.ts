/** With which letters a match may begin, null for any, and whether it may be empty. */
interface Beginning {
  letters: ReadonlySet<string> | null;
  isOptional: boolean;
}

/** A pattern's characters, and how far it is read. */
interface Reader {
  signs: readonly string[];
  at: number;
}

const NOTHING: Beginning = { letters: new Set(), isOptional: true };
const FIGURE: Beginning = { letters: new Set('0123456789'), isOptional: false };
const ANYTHING: Beginning = { letters: null, isOptional: false };

/**
 * The characters, in small letters, with which what a pattern matches may begin; null where any may. Reads groups, alternatives, repetitions
 * and letters as they stand in lists of lines; a class, a point or an assertion at the beginning is any character.
 */
export function findFirstLetters(pattern: string): ReadonlySet<string> | null {
  const { letters, isOptional } = readAlternatives({ signs: Array.from(pattern), at: 0 });
  return isOptional ? null : letters;
}

function readAlternatives(reader: Reader): Beginning {
  let found = readSequence(reader);
  while (reader.signs[reader.at] === '|') {
    reader.at++;
    found = either(found, readSequence(reader));
  }
  return found;
}

function readSequence(reader: Reader): Beginning {
  let found = NOTHING;
  while (reader.at < reader.signs.length && !'|)'.includes(reader.signs[reader.at]!)) {
    const term = readTerm(reader);
    if (found.isOptional) found = { ...either(found, term), isOptional: term.isOptional };
  }
  return found;
}

/** A letter, class or group with the repetition behind it. */
function readTerm(reader: Reader): Beginning {
  const atom = readAtom(reader);
  const repetition = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.signs.slice(reader.at, reader.at + 12).join(''));
  reader.at += repetition?.[0].length ?? 0;
  const isOptional = repetition !== null && (/^[?*]/.test(repetition[0]) || repetition[1] === '0');
  return isOptional ? { ...atom, isOptional } : atom;
}

function readAtom(reader: Reader): Beginning {
  const sign = reader.signs[reader.at++]!;
  if (sign === '(') return readGroup(reader);
  if (sign === '[') {
    while (reader.signs[reader.at] !== ']') reader.at += reader.signs[reader.at] === '\\' ? 2 : 1;
    reader.at++;
    return ANYTHING;
  }
  if (sign === '.') return ANYTHING;
  if (sign !== '\\') return { letters: new Set([sign.toLowerCase()]), isOptional: false };
  const escaped = reader.signs[reader.at++]!;
  if (escaped === 'd') return FIGURE;
  if (!/[a-z]/i.test(escaped)) return { letters: new Set([escaped]), isOptional: false };
  while (reader.signs[reader.at - 1] !== '}' && /[pP]/.test(escaped)) reader.at++;
  return ANYTHING;
}

function readGroup(reader: Reader): Beginning {
  const isAsserted = reader.signs[reader.at] === '?' && reader.signs[reader.at + 1] !== ':';
  if (reader.signs[reader.at] === '?') reader.at += 2;
  const found = readAlternatives(reader);
  reader.at++;
  return isAsserted ? { letters: null, isOptional: true } : found;
}

function either(one: Beginning, other: Beginning): Beginning {
  const letters = one.letters === null || other.letters === null ? null : new Set([...one.letters, ...other.letters]);
  return { letters, isOptional: one.isOptional || other.isOptional };
}
