import type { ExtractedStatement } from '../../../schemas/extraction.ts';
import type { StatementFinding } from '../findings.ts';
import type { Scribe } from './to-extraction.ts';

/** A dash opens an answer in the place of a verb, as the colon behind who speaks does elsewhere. */
const DASH = /^[-–—]$/u;

/** Each statement with its parts, speaker, verb and addressee as evidence. `text` is what is said, its parts a line each. */
export function describeStatements(found: StatementFinding[], { keys, quote }: Scribe): ExtractedStatement[] {
  return found.map((statement) => {
    const parts = quote.parts(statement.parts);
    const { speaker, verb, addressee } = statement;
    return {
      speaker_kind: statement.speakerKind,
      person: statement.person === null ? null : (keys.people.get(statement.person) ?? null),
      organization: statement.organization === null ? null : (keys.organizations.get(statement.organization) ?? null),
      speaker_text: quote.text(speaker),
      resolved_by: statement.resolvedBy,
      office: statement.office === null ? null : (keys.offices.get(statement.office) ?? null),
      verb: quote.text(verb).replace(DASH, ':'),
      act: statement.act,
      form: statement.form,
      addressee: addressee && quote.text(addressee),
      date: statement.date && (keys.dates.get(statement.date) ?? null),
      char_start: parts[0]!.char_start,
      char_end: parts.at(-1)!.char_end,
      text: parts.map((part) => part.text.replaceAll('\n', ' ')).join('\n'),
      evidence: [
        ...parts,
        quote.evidence(speaker, 'speaker'),
        quote.evidence(verb, 'verb'),
        ...(addressee ? [quote.evidence(addressee, 'addressee')] : []),
      ],
    };
  });
}
