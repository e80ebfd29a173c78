import { describe, expect, it } from 'vitest';

import { EVENT_CLASSES } from '../../../src/extract/events/classes/index.ts';
import { analysed } from '../../support/analysis.ts';

/** The names of the unnamed events of a text. */
async function eventsOf(text: string): Promise<string[]> {
  const { entities } = await analysed(text);
  return entities.filter((e) => e.type === 'Event' && !e.named).map((e) => e.name);
}

describe.each(EVENT_CLASSES.map((c) => [c.name, c] as const))('events of the class %s', (_, eventClass) => {
  it.each(eventClass.matches)('are told of in "$text"', async ({ text, event }) => {
    expect(await eventsOf(text)).toContain(event);
  });

  it.each(eventClass.misses)('are none in "%s"', async (text) => {
    expect(await eventsOf(text)).toEqual([]);
  });
});

it('gives every noun and every verb to one class', () => {
  const words = EVENT_CLASSES.flatMap((c) => [
    ...Object.keys(c.nouns),
    ...Object.keys(c.verbs).map((v) => `to ${v}`),
  ]);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});
