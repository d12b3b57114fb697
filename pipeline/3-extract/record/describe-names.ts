import type { ExtractedSpan, Extraction } from '../../../schemas/extraction.ts';
import type { Names, OfficeMention, ParticipationFinding } from '../findings.ts';
import type { Scribe } from './to-extraction.ts';

/** The people, bodies, offices and places of an article with every mention of each as evidence. */
export function describeNames(names: Names, { keys, quote }: Scribe): Pick<Extraction, 'people' | 'organizations' | 'offices' | 'places'> {
  const honorifics = (person: string) =>
    names.people.flatMap((mention) =>
      mention.person === person && mention.honorific ? [quote.evidence({ ...mention.honorific, rule: mention.rule }, 'honorific')] : [],
    );
  const mentions = <Mention extends Names[keyof Names][number]>(list: Mention[], isOf: (mention: Mention) => boolean): ExtractedSpan[] =>
    list.filter(isOf).map((mention) => quote.evidence(mention));
  return {
    people: entries(keys.people).map(([name, key]) => ({
      key,
      name,
      evidence: [...mentions(names.people, (m) => m.person === name), ...honorifics(name)],
    })),
    organizations: entries(keys.organizations).map(([name, key]) => ({
      key,
      name,
      evidence: mentions(names.organizations, (m) => m.organization === name),
    })),
    offices: entries(keys.offices).map(([title, key]) => {
      const found = names.offices.filter((mention) => mention.office === title);
      const body = found.find((mention) => mention.organization !== null)?.organization ?? null;
      return {
        key,
        title,
        organization: body === null ? null : (keys.organizations.get(body) ?? null),
        evidence: mentions(found, () => true),
      };
    }),
    places: entries(keys.places).map(([name, key]) => ({
      key,
      name,
      kind: names.places.find((mention) => mention.place === name)?.kind ?? 'other',
      evidence: mentions(names.places, (m) => m.place === name),
    })),
  };
}

/** What the article calls its people: one row a person, office and status, each place that says so as evidence. */
export function describeOfficesHeld({ offices }: Names, { keys, quote }: Scribe): Extraction['offices_held'] {
  const held = new Map<string, { mention: OfficeMention; evidence: ExtractedSpan[] }>();
  for (const mention of offices) {
    if (mention.holder === null || mention.holderBy !== 'name') continue;
    const row = `${mention.holder}\n${mention.office}\n${mention.status}`;
    const known = held.get(row);
    if (known) known.evidence.push(quote.evidence(mention));
    else held.set(row, { mention, evidence: [quote.evidence(mention)] });
  }
  return [...held.values()].map(({ mention, evidence }) => ({
    person: keys.people.get(mention.holder!)!,
    office: keys.offices.get(mention.office)!,
    status: mention.status,
    evidence,
  }));
}

/** Who took part in which event, one row an event, person and role. */
export function describeParticipations(found: ParticipationFinding[], { keys, quote }: Scribe): Extraction['participations'] {
  const rows = new Map<string, Extraction['participations'][number]>();
  for (const part of found) {
    const event = keys.events.get(part.event)!;
    const person = keys.people.get(part.person)!;
    const row = rows.get(`${event} ${person}`);
    if (row) row.evidence.push(quote.evidence(part));
    else rows.set(`${event} ${person}`, { event, person, role: part.role, evidence: [quote.evidence(part)] });
  }
  return [...rows.values()];
}

function entries(keys: Map<string, string>): [string, string][] {
  return [...keys.entries()];
}
