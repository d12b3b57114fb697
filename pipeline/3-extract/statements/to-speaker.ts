import type { Span } from '../../text/span.ts';
import type { Speaker } from './speech-scene.ts';

/** A speaker without a local key: the words alone. */
export function toSpeaker(span: Span, kind: Speaker['kind'], resolvedBy: Speaker['resolvedBy']): Speaker {
  return { ...span, speaker: { ...span, rule: resolvedBy }, kind, person: null, organization: null, office: null, resolvedBy };
}
