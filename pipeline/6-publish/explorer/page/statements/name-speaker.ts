import type { FoundStatement } from '../search/load-statements.ts';

/** Who speaks: a person or body by name, anyone else in the words of the first printing. */
export function nameSpeaker({ person, organization, printings }: FoundStatement): string {
  return person ?? organization ?? printings[0]?.speaker_text ?? '…';
}
