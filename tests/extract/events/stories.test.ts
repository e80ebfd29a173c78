import { describe, expect, it } from 'vitest';

import { type ArticleResult, EVENT_ROLES, type LocalEntity } from '../../../graph/model/index.ts';
import { analysed, lineOf } from '../../support/analysis.ts';

const eventsIn = ({ entities }: ArticleResult): LocalEntity[] =>
  entities.filter((e) => e.type === 'Event' && !e.named);

/** Each event as its name and the words of its mentions. */
async function eventsOf(text: string): Promise<Record<string, string[]>> {
  const result = await analysed(text);
  const words = (e: LocalEntity): string[] => e.mentions.map(({ start, end }) => text.slice(start, end));
  return Object.fromEntries(eventsIn(result).map((e) => [e.name, words(e)]));
}

async function rolesOf(text: string): Promise<string[]> {
  const result = await analysed(text);
  const roles = result.claims.filter((c) => EVENT_ROLES.includes(c.type));
  return roles.map((c) => `${lineOf(result, c)} (${c.polarity}, ${c.modality})`);
}

describe('an event', () => {
  it('is told of by a verb, and later by a noun that refers back', async () => {
    const events = await eventsOf(
      'Ana Ruiz was shot by police officers in Nairobi on Monday. The shooting led to riots. Critics condemned the killing of Ana Ruiz.',
    );
    expect(events['killing of Ana Ruiz'] ?? events['shooting of Ana Ruiz']).toEqual([
      'shot',
      'shooting',
      'killing',
    ]);
  });

  it('is another where another underwent it', async () => {
    const events = await eventsOf(
      'Ana Ruiz was shot in Nairobi on Monday. Luc Moreau was shot in Nairobi on Tuesday.',
    );
    expect(Object.keys(events)).toEqual(['shooting of Ana Ruiz', 'shooting of Luc Moreau']);
  });

  it('of two who meet is not that of one of them with a third', async () => {
    const events = await eventsOf('Anna Weber met Luc Moreau in Berlin. Anna Weber met Nora Quinn in Rome.');
    expect(Object.keys(events)).toEqual([
      'meeting of Anna Weber and Luc Moreau',
      'meeting of Anna Weber and Nora Quinn',
    ]);
  });

  it('in the plural is not one of those that it counts', async () => {
    const events = await eventsOf(
      'Ana Ruiz was shot in Nairobi on Monday. There have been two shootings in Nairobi.',
    );
    expect(Object.keys(events)).toHaveLength(2);
  });

  it('of people of a body is the one of the body', async () => {
    const events = await eventsOf(
      'Anna Weber opposed the deployment of FBI agents to Nairobi. Luc Moreau welcomed the presence of the FBI.',
    );
    expect(Object.values(events)).toEqual([['deployment', 'presence']]);
  });

  it('needs somebody known, a place or a time', async () => {
    expect(await eventsOf('Two men met in a bar. A raid was planned. She told them of the attack.')).toEqual(
      {},
    );
  });

  it('is none in a condition or a question', async () => {
    expect(await eventsOf('If Anna Weber meets Luc Moreau in Berlin, markets will fall.')).toEqual({});
    expect(await eventsOf('Did Anna Weber meet Luc Moreau in Berlin on Monday?')).toEqual({});
  });

  it('has the date that its words give, and another date makes it another event', async () => {
    const result = await analysed(
      'Anna Weber met Luc Moreau in Berlin on January 3. Anna Weber met Luc Moreau in Berlin on January 9.',
      { published: '2026-01-10' },
    );
    expect(eventsIn(result).map((e) => e.date)).toEqual(['2026-01-03', '2026-01-09']);
  });

  it('has the most precise of its dates', async () => {
    const result = await analysed(
      'Anna Weber met Luc Moreau in Berlin in January 2026. The meeting on January 9, 2026 went well.',
      { published: '2026-01-20' },
    );
    expect(eventsIn(result).map((e) => e.date)).toEqual(['2026-01-09']);
  });

  it('that befalls people is neither attended nor guarded', async () => {
    const result = await analysed(
      'Nora Quinn watched the attack in Nairobi. Soldiers protected the ceremony in Nairobi.',
    );
    const lines = result.claims.map((c) => lineOf(result, c));
    expect(lines).toContain('Soldiers PROTECTS ceremony in Nairobi');
    expect(lines.filter((line) => line.includes('ATTENDS'))).toEqual([]);
  });

  it('is kept where a relation needs it', async () => {
    const events = await eventsOf('Nora Quinn will attend the February 6 opening ceremony.');
    expect(Object.keys(events)).toEqual(['February 6 opening ceremony']);
  });
});

describe('the parts of an event', () => {
  it('say who did what to whom, and where', async () => {
    expect(await rolesOf('Police officers shot Ana Ruiz in Nairobi.')).toEqual([
      'shooting of Ana Ruiz AGENT Police officers (affirmed, actual)',
      'shooting of Ana Ruiz PATIENT Ana Ruiz (affirmed, actual)',
      'shooting of Ana Ruiz PLACE Nairobi (affirmed, actual)',
    ]);
  });

  it('are planned or denied as the words say', async () => {
    expect(await rolesOf('Anna Weber will meet Luc Moreau in Berlin.')).toContain(
      'meeting of Anna Weber and Luc Moreau PLACE Berlin (affirmed, planned)',
    );
    expect(await rolesOf('Anna Weber did not meet Luc Moreau in Berlin.')).toContain(
      'meeting of Anna Weber and Luc Moreau PARTICIPANT Luc Moreau (denied, actual)',
    );
  });

  it('are taken from the verb that carries the noun', async () => {
    expect(await rolesOf('Anna Weber held a meeting with Luc Moreau in Berlin.')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('PARTICIPANT Anna Weber'),
        expect.stringContaining('PARTICIPANT Luc Moreau'),
        expect.stringContaining('PLACE Berlin'),
      ]),
    );
  });

  it('have a place before the noun, but a country there does it', async () => {
    expect(await rolesOf('Ana Ruiz condemned the Nairobi attack.')).toEqual([
      'Nairobi attack PLACE Nairobi (affirmed, actual)',
    ]);
    expect(await rolesOf('Ana Ruiz condemned the Kenyan offensive against Somalia.')).toContain(
      'Kenyan offensive against Somalia AGENT Kenya (affirmed, actual)',
    );
  });
});

describe('an event told of twice', () => {
  it('is one where what comes later shares the town with one place and the victim with the other', async () => {
    const events = await eventsOf(
      'Three tourists were killed at the Old Market on Monday. Ana Ruiz condemned the terrible attack in Nairobi. The killing of three tourists in Nairobi shocked Kenya.',
    );
    expect(Object.keys(events)).toHaveLength(1);
  });
});
