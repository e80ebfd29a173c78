import { describe, expect, it } from 'vitest';

import { analysed } from '../support/analysis.ts';

async function groupsOf(text: string): Promise<string[]> {
  const { entities } = await analysed(text);
  return entities.filter((e) => e.type === 'Group').map((e) => e.name);
}

describe('unnamed people', () => {
  it('of somebody named are a group, though no relation is found for them', async () => {
    expect(await groupsOf('Kenyan officials expressed outrage. It was written in Kenyan media.')).toEqual([
      'Kenyan officials',
      'Kenyan media',
    ]);
  });

  it('who are described or counted are a group where they do or undergo something', async () => {
    expect(await groupsOf('Rescue workers searched the ruins, where seventeen people died.')).toEqual([
      'Rescue workers',
      'seventeen people',
    ]);
  });

  it('of whom a crowd is made are no second group', async () => {
    expect(await groupsOf('A crowd of Kenyan officials slept in Gao.')).toEqual([]);
  });

  it('in a bare plural are none', async () => {
    expect(await groupsOf('Experts sighed. Residents slept.')).toEqual([]);
  });

  it('keep the words that make a number a bound', async () => {
    expect(await groupsOf('Gunmen abducted more than 200 girls.')).toContain('more than 200 girls');
  });

  it('are one where one number counts them', async () => {
    expect(
      await groupsOf('Gunmen abducted 21 schoolgirls in Gao. The 21 girls were freed on Monday.'),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^21 (school)?girls$/u)]));
  });

  it('are called by whose they are', async () => {
    expect(await groupsOf('She wrote to the leaders of the European Union.')).toContain(
      'leaders of the European Union',
    );
  });

  it('are not models of business, sources of concern or social media', async () => {
    expect(
      await groupsOf('New business models hurt Kenya. Social media shape Kenya. It is a source of concern.'),
    ).toEqual([]);
  });
});
