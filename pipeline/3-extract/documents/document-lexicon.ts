import { foldSpelling } from '../../vietnamese/letters/fold.ts';
import { anyWord, WORD_END } from '../../vietnamese/words/word-edges.ts';

/** The rows of the reference that tell kinds of documents and the letters of their symbols. */
export interface DocumentReference {
  document_types: readonly { kind: string; abbreviations: readonly string[] | null }[];
}

/** What the kinds of documents are called and abbreviated to. */
export interface DocumentLexicon {
  /** Finds the name of a kind, in any case, the longest first; global. */
  kinds: RegExp;
  /** The term of the reference for a printed kind. */
  kindOf(printed: string): string | null;
  /** The kinds whose symbol begins with these letters, in the order of the reference: `QĐ` is Quy định and Quyết định. */
  kindsOfType(letters: string): readonly string[];
}

/** Indexes the reference's document types for the finders; throws where there is none. */
export function buildDocumentLexicon({ document_types }: DocumentReference): DocumentLexicon {
  if (document_types.length === 0) throw new Error('no document types: seeds/reference/document_types.csv; restore it or pass REFERENCE=');
  const terms = new Map(document_types.map(({ kind }) => [foldSpelling(kind), kind]));
  const byType = new Map<string, string[]>();
  for (const { kind, abbreviations } of document_types) {
    for (const letters of new Set((abbreviations ?? []).map((abbreviation) => abbreviation.split(/[-/]/)[0]!.toUpperCase()))) {
      byType.set(letters, [...(byType.get(letters) ?? []), kind]);
    }
  }
  return {
    kinds: new RegExp(`${anyWord(document_types.map(({ kind }) => kind))}${WORD_END}`, 'giu'),
    kindOf: (printed) => terms.get(foldSpelling(printed)) ?? null,
    kindsOfType: (letters) => byType.get(letters.toUpperCase()) ?? [],
  };
}
