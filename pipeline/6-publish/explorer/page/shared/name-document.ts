/** What a document is known by. */
export interface NamedDocument {
  kind: string;
  number: string | null;
  symbol: string | null;
  subject: string | null;
  /** Its fullest citation, where one is quoted. */
  printed: string | null;
}

/** A document by its fullest citation, else by its type, number and subject. */
export function nameDocument({ kind, number, symbol, subject, printed }: NamedDocument): string {
  const name = printed ?? [kind, [number, symbol].filter(Boolean).join('/'), subject].filter(Boolean).join(' ');
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
