/** Ceremonies, sport, accidents and disasters, and the words that fit any event. */
import type { EventClass } from '../event-class.ts';

export const PUBLIC_LIFE: readonly EventClass[] = [
  {
    name: 'ceremony',
    kind: 'ceremony',
    nouns: { ceremony: 'agent', funeral: 'patient', wedding: 'patient', inauguration: 'patient', parade: 'agent', celebration: 'agent', festival: 'agent' },
    verbs: {},
    matches: [
      { text: 'Anna Weber will attend the opening ceremony in Berlin.', event: 'opening ceremony in Berlin' },
      { text: 'Anna Weber attended the funeral of Ali Sow.', event: 'funeral of Ali Sow' },
    ],
    misses: ['Ceremonies are long.'],
  },
  {
    name: 'match',
    kind: 'sport',
    nouns: { match: 'agent', tournament: 'agent', championship: 'agent', marathon: 'agent' },
    verbs: {},
    prepositions: { against: 'PARTICIPANT', between: 'PARTICIPANT' },
    matches: [{ text: 'Anna Weber watched the match between Kenya and Somalia.', event: 'match between Kenya and Somalia' }],
    misses: ['Matches are long.'],
  },
  {
    name: 'accident',
    kind: 'accident',
    nouns: { crash: 'agent', collision: 'agent', accident: 'agent', explosion: 'agent', blast: 'agent', derailment: 'patient', blaze: 'agent', shipwreck: 'patient' },
    verbs: {},
    matches: [{ text: 'Three people died in the explosion in Nairobi.', event: 'explosion in Nairobi' }],
    misses: ['Accidents are rare.'],
  },
  {
    name: 'disaster',
    kind: 'disaster',
    nouns: { earthquake: 'agent', flood: 'agent', flooding: 'agent', hurricane: 'agent', wildfire: 'agent', landslide: 'agent', famine: 'agent', outbreak: 'agent' },
    verbs: {},
    matches: [{ text: 'Three people died in the earthquake in Nairobi.', event: 'earthquake in Nairobi' }],
    misses: ['Earthquakes are rare.'],
  },
  {
    name: 'rescue',
    kind: 'other',
    nouns: { rescue: 'patient' },
    verbs: { rescue: 'rescue' },
    matches: [{ text: 'The rescue of Ali Sow was filmed.', event: 'rescue of Ali Sow' }],
    misses: ['Rescues are rare.'],
  },
  {
    name: 'incident',
    kind: 'other',
    nouns: { incident: 'agent', event: 'agent' },
    verbs: {},
    matches: [{ text: 'Anna Weber played down the incident in Nairobi.', event: 'incident in Nairobi' }],
    misses: ['Events are rare.'],
  },
]; // prettier-ignore
