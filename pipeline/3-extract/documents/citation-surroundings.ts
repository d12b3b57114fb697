import type { Sentence } from '../findings.ts';
import type { DocumentLexicon } from './document-lexicon.ts';
import type { DocumentContext } from './find-documents.ts';

/** The sentence that a citation stands in, and what is known of the article and of documents. */
export interface Surroundings {
  sentence: Sentence;
  context: DocumentContext;
  lexicon: DocumentLexicon;
}
