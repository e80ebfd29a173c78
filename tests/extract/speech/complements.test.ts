import { describe, expect, it } from 'vitest';

import { lines } from './statements.ts';

describe('what is said without a clause', () => {
  it.each([
    ['a promise', 'Anna Weber promised to build a bridge.', 'Anna Weber: to build a bridge'],
    ['a request', 'Anna Weber asked Paul Moreau to leave at once.', 'Anna Weber: to leave at once'],
    ['a call on somebody', 'Anna Weber called on Bari to act at once.', 'Anna Weber: to act at once'],
    ['a call for something', 'Anna Weber called for a ban on cars.', 'Anna Weber: a ban on cars'],
    [
      'an announcement',
      'Acme Corp announced a plan to close two mines.',
      'Acme Corp: a plan to close two mines',
    ],
    [
      'an accusation',
      'Anna Weber accused Acme Corp of poisoning the river.',
      'Anna Weber: Acme Corp of poisoning the river',
    ],
    [
      'a judgement, with what it is called',
      'Anna Weber denounced the plan as a threat to health.',
      'Anna Weber: the plan as a threat to health',
    ],
    [
      'a judgement in the passive',
      'The new law was criticized by Anna Weber for its cost.',
      'Anna Weber: The new law for its cost',
    ],
    [
      'a clause whose subject stands before the verb of saying',
      'It hurt a soldier, who Anna Weber said was bruised on his brow.',
      'Anna Weber: was bruised on his brow',
    ],
    ['a belief', 'Anna Weber believes that the bridge is safe.', 'Anna Weber: the bridge is safe'],
  ])('is %s', async (_, text, line) => {
    expect(await lines(text, 'paraphrase')).toEqual([line]);
  });

  it.each([
    ['a refusal to speak', 'Anna Weber declined to comment.'],
    ['a word that is no more than a topic', 'Anna Weber confirmed the reports.'],
    ['a participle before a noun', 'Opposing views of the old harbour were heard in Bari.'],
    ['what somebody calls off', 'Anna Weber called off the meeting with the dockers.'],
    ['what somebody stops short of', 'Anna Weber stopped short of criticizing the new harbour law.'],
    ['what is denied to have been said', 'Anna Weber never promised to build a bridge.'],
  ])('is not %s', async (_, text) => {
    expect(await lines(text, 'paraphrase')).toEqual([]);
  });
});
