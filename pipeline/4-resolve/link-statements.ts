import type { ExtractedStatement } from '../../schemas/extraction.ts';
import type { Person, Statement, StatementPrinting } from '../../schemas/types.ts';
import { hashId, sha256 } from '../text/ids.ts';
import { foldSpelling } from '../vietnamese/letters/fold.ts';
import { countSyllables } from '../vietnamese/letters/syllables.ts';
import { findHolder } from './find-holder.ts';
import type { LinkContext } from './link-article.ts';
import { type Draft, linkPerson } from './link-entities.ts';
import { markWords } from './mark-words.ts';
import { foldWords } from './same-words.ts';

/** A printing with what it says of its statement; `key` is equal where speaker and words are. `said_on` is known only where the frame dates it; else it is the event's day. */
export type PrintingDraft = Omit<StatementPrinting, 'statement_id'> &
  Pick<Statement, 'speaker_kind' | 'person_id' | 'organization_id' | 'act' | 'syllables'> & { key: string };

/** So few words may be said anew at any time: alike in two articles, they are two statements unless more tells that they are one. */
const SAID_ANEW = 8;

/** The statements of an article as it prints them. A speaker named by office alone is its holder of that day, by the reference. */
export function linkStatements(context: LinkContext): { printings: PrintingDraft[]; printing_marks: object[]; holders: object[] } {
  const { extraction, evidence } = context;
  const holders: (Draft<Person> & { article_id: null })[] = [];
  const printing_marks: object[] = [];
  const printings = extraction.statements.map((statement) => {
    const printing = nameHolder(draftPrinting(statement, context), context, holders);
    evidence.add('statement_printings', printing.printing_id, statement.evidence);
    const speaker = printing.person_id ?? printing.organization_id ?? foldSpelling(printing.speaker_text);
    const words = foldWords(statement.text);
    printing_marks.push(...markWords(words).map((mark) => ({ printing_id: printing.printing_id, mark })));
    return { ...printing, key: sha256([speaker, words.join(' '), words.length < SAID_ANEW ? printing.article_id : ''].join('\n')) };
  });
  return { printings, printing_marks, holders };
}

type Unkeyed = Omit<PrintingDraft, 'key'>;

/** Where an office alone speaks, the person who held it on the article's days by the reference speaks; where nobody sure did, it stays a group. */
function nameHolder(printing: Unkeyed, { settled, index }: LinkContext, holders: (Draft<Person> & { article_id: null })[]): Unkeyed {
  const { person_id, organization_id, office_id } = printing;
  if (person_id !== null || organization_id !== null || office_id === null || settled.range === null) return printing;
  const name = findHolder(office_id, settled.range, index);
  if (name === null) return printing;
  const holder = linkPerson(name, index);
  holders.push({ ...holder, article_id: null });
  return { ...printing, speaker_kind: 'person', person_id: holder.person_id, resolved_by: 'office' };
}

function draftPrinting(statement: ExtractedStatement, { article, linked, settled }: LinkContext): Unkeyed {
  const { article_id } = article;
  const date = settled.dates.get(statement.date ?? '');
  const isDay = date !== undefined && date.starts_on === date.ends_on;
  return {
    printing_id: hashId('pr', article_id, statement.char_start, statement.char_end),
    article_id,
    speaker_text: statement.speaker_text,
    resolved_by: statement.resolved_by as StatementPrinting['resolved_by'],
    office_id: statement.office === null ? null : linked.offices.idOf(statement.office, statement.person),
    verb: statement.verb,
    form: statement.form as StatementPrinting['form'],
    addressee: statement.addressee,
    said_on: isDay ? date.starts_on : null,
    said_on_basis: isDay ? date.basis : null,
    char_start: statement.char_start,
    char_end: statement.char_end,
    text: statement.text,
    speaker_kind: statement.speaker_kind as Statement['speaker_kind'],
    person_id: statement.person === null ? null : (linked.people.get(statement.person) ?? null),
    organization_id: statement.organization === null ? null : (linked.organizations.get(statement.organization) ?? null),
    act: statement.act as Statement['act'],
    syllables: countSyllables(statement.text),
  };
}
