/** Which relations an event can have: nobody attends a shooting, and nobody guards an attack. */
import type { LocalClaim, RelationType } from '../../../graph/model/index.ts';
import type { Resolved } from '../../resolve/resolved.ts';

// What befalls people, and is not held for them.
const BEFALLS: ReadonlySet<string> = new Set([
  'shooting', 'attack', 'accident', 'disaster', 'arrest', 'raid', 'sanction', 'lawsuit', 'courtOrder', 'resignation',
]); // prettier-ignore
const HELD: ReadonlySet<RelationType> = new Set([
  'ATTENDS',
  'HOSTS',
  'ORGANIZES',
  'PROTECTS',
  'LEADS',
  'PRAISED',
]);

/** Whether a claim about an event fits the event's kind. */
export function fitsEvent({ entities }: Resolved, { type, target }: LocalClaim): boolean {
  const event = target.kind === 'entity' && HELD.has(type) ? entities[target.index] : undefined;
  return event?.type !== 'Event' || !BEFALLS.has(event.kind ?? '');
}
