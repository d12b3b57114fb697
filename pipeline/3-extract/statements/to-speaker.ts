import type { Span } from '../../text/span.ts';
import type { Speaker } from './speech-scene.ts';

/** A speaker without a local key: the words alone. */
export function toSpeaker({ start, end }: Span, kind: Speaker['kind'], resolvedBy: Speaker['resolvedBy']): Speaker {
  return { start, end, speaker: { start, end, rule: resolvedBy }, kind, person: null, organization: null, office: null, resolvedBy };
}
