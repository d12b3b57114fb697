import { compareSpans, type Span } from '../../text/span.ts';
import type { DateMention } from '../findings.ts';
import type { Findings } from './to-extraction.ts';

/** The short keys of an article's entities (`p1`, `o3`), by the finders' own local keys. */
export interface Keys {
  people: Map<string, string>;
  organizations: Map<string, string>;
  offices: Map<string, string>;
  places: Map<string, string>;
  documents: Map<string, string>;
  events: Map<string, string>;
  dates: Map<DateMention, string>;
}

/** Numbers each entity by its first place in the text, so that keys depend on nothing but the article. */
export function assignKeys(findings: Findings): Keys {
  const { names } = findings;
  return {
    people: numberKeys('p', names.people, (mention) => mention.person),
    organizations: numberKeys('o', names.organizations, (mention) => mention.organization),
    offices: numberKeys('f', names.offices, (mention) => mention.office),
    places: numberKeys('l', names.places, (mention) => mention.place),
    documents: numberKeys(
      'd',
      findings.documents.flatMap((found) => found.mentions.map((mention) => ({ ...mention, key: found.document }))),
      keyOf,
    ),
    events: numberKeys(
      'e',
      findings.events.flatMap((found) => found.mentions.map((mention) => ({ ...mention, key: found.event }))),
      keyOf,
    ),
    dates: new Map([...findings.dates].sort(compareSpans).map((date, index) => [date, `t${index + 1}`])),
  };
}

function keyOf(mention: { key: string }): string {
  return mention.key;
}

function numberKeys<Mention extends Span>(letter: string, mentions: Mention[], key: (mention: Mention) => string): Map<string, string> {
  const keys = new Map<string, string>();
  for (const mention of [...mentions].sort(compareSpans)) {
    if (!keys.has(key(mention))) keys.set(key(mention), `${letter}${keys.size + 1}`);
  }
  return keys;
}
