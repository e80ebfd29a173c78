import { describe, expect, it } from 'vitest';

import { resolved } from '../support/analysis.ts';

/** Each naming of a place or a body with the type and the name of what it was found to be. */
async function namings(text: string): Promise<string[]> {
  const { entities, mentions, entityOf } = await resolved(text);
  return mentions
    .filter((m) => m.form === 'name')
    .map((m) => {
      const entity = entities[entityOf[m.index] ?? -1];
      return `${m.text}: ${entity?.type ?? ''} ${entity?.name ?? ''}`;
    });
}

describe('a seat of government', () => {
  it('that acts is the government, and keeps its words', async () => {
    expect(await namings('The Kremlin denied the report.')).toContain(
      'Kremlin: Organization Russian government',
    );
    expect(await namings('He rejected Washington’s plan to send troops.')).toContain(
      'Washington: Organization United States government',
    );
  });

  it('joins the government that the article names', async () => {
    const all = await namings('The Kenyan government met in Mombasa. Nairobi rejected the offer.');
    expect(all).toContain('Nairobi: Organization Kenyan government');
    expect(all).toContain('Kenyan government: Organization Kenyan government');
  });

  it('that somebody visits or where something happens is a place', async () => {
    expect(await namings('Omar Haddad visited the White House in April.')).toContain(
      'White House: Place White House',
    );
    expect(await namings('Kenyan farmers protested in Nairobi.')).toContain('Nairobi: Place Nairobi');
  });

  it('is a town in an article that speaks of its mayor', async () => {
    const all = await namings('The mayor of Nairobi spoke. Kenya listened. Nairobi rejected the offer.');
    expect(all).toContain('Nairobi: Place Nairobi');
  });

  it('is a town where the country is not spoken of', async () => {
    expect(await namings('Nairobi rejected the offer.')).toContain('Nairobi: Place Nairobi');
  });
});

describe('Brussels', () => {
  it('that decides is the European Union', async () => {
    expect(await namings('Brussels wants a ban.')).toContain('Brussels: Organization European Union');
  });
});
