import type { DateMention, Image, OfficeHeld, Quantity } from '../../schemas/types.ts';
import { hashId, nameId } from '../text/ids.ts';
import type { LinkContext } from './link-article.ts';

/** The claims that stay with their article: offices held, quantities, dates, images, and the watchwords it prints. */
export function linkClaims(context: LinkContext) {
  return {
    watchwords: linkWatchwords(context),
    offices_held: linkOfficesHeld(context),
    quantities: linkQuantities(context),
    dates: linkDates(context),
    images: linkImages(context),
  };
}

function linkWatchwords({ extraction, evidence }: LinkContext): object[] {
  return extraction.watchwords.map(({ text, kind, evidence: spans }) => {
    const watchword_id = nameId(text);
    evidence.add('watchwords', watchword_id, spans);
    return { watchword_id, text, kind, origin: 'text', article_id: extraction.article_id };
  });
}

function linkOfficesHeld({ extraction, linked, evidence }: LinkContext): Omit<OfficeHeld, 'as_of' | 'as_of_basis'>[] {
  const { article_id } = extraction;
  const rows = new Map<string, Omit<OfficeHeld, 'as_of' | 'as_of_basis'>>();
  for (const held of extraction.offices_held) {
    const person_id = linked.people.get(held.person)!;
    const office_id = linked.offices.idOf(held.office, held.person);
    const held_id = hashId('h', article_id, person_id, office_id, held.status);
    evidence.add('offices_held', held_id, held.evidence);
    rows.set(held_id, { held_id, article_id, person_id, office_id, status: held.status as OfficeHeld['status'] });
  }
  return [...rows.values()];
}

function linkQuantities({ extraction, evidence }: LinkContext): Quantity[] {
  const { article_id } = extraction;
  return extraction.quantities.map(({ evidence: spans, ...quantity }) => {
    const quantity_id = hashId('q', article_id, quantity.char_start, quantity.char_end);
    evidence.add('quantities', quantity_id, spans);
    return { quantity_id, article_id, ...quantity } as Quantity;
  });
}

function linkDates({ extraction, settled, evidence }: LinkContext): DateMention[] {
  const { article_id } = extraction;
  return extraction.dates.map((date) => {
    const date_id = hashId('t', article_id, date.char_start, date.char_end);
    evidence.add('dates', date_id, date.evidence);
    const { char_start, char_end, text } = date;
    const precision = date.precision as DateMention['precision'];
    return { date_id, article_id, ...settled.dates.get(date.key)!, precision, char_start, char_end, text };
  });
}

function linkImages({ extraction, evidence }: LinkContext): Image[] {
  const { article_id } = extraction;
  return extraction.images.map(({ evidence: spans, ...image }) => {
    const image_id = hashId('i', article_id, spans[0]!.char_start, spans[0]!.char_end);
    evidence.add('images', image_id, spans);
    return { image_id, article_id, ...image };
  });
}
