import { describe, expect, it } from 'vitest';

import { resolved } from '../support/analysis.ts';

/** Every entity as its name and the words of its mentions. */
async function entitiesOf(text: string): Promise<Record<string, string[]>> {
  const { entities } = await resolved(text);
  return Object.fromEntries(entities.map((e) => [e.name, e.mentions.map((m) => m.text)]));
}

describe('names', () => {
  it('join their short forms, and a misspelt last name joins too', async () => {
    const entities = await entitiesOf(
      'Judge Patrick Schmeltz ruled. Schmeltz was stern. Critics said Schmletz erred, not Marta Schulz.',
    );
    expect(entities['Patrick Schmeltz']).toEqual(['Patrick Schmeltz', 'Schmeltz', 'Schmletz']);
  });

  it('join a country and a slip in its name, where it is named often', async () => {
    const often = 'Norway voted. The vote in Norway was close. Norway has five million people.';
    const countries = Object.keys(await entitiesOf(`${often} They met in Norwaey on Friday.`));
    expect(countries.filter((name) => name.startsWith('Norw'))).toEqual(['Norway']);
  });

  it('join the members of a people and what is said to be theirs', async () => {
    const entities = await entitiesOf('Muslims gathered in Oslo. A Muslim school closed.');
    expect(entities['Muslims']).toEqual(['Muslims', 'Muslim']);
  });

  it('keep two persons of one last name apart', async () => {
    const entities = await entitiesOf('Anna Weber met Karl Weber in Bonn. Karl Weber left early.');
    expect(Object.keys(entities)).toEqual(expect.arrayContaining(['Anna Weber', 'Karl Weber']));
    expect(entities['Anna Weber']).toEqual(['Anna Weber']);
  });

  it('join an acronym to its expansion and a country to its adjective', async () => {
    const entities = await entitiesOf(
      'The National Bureau of Grain Storage (NBGS) opened in Kenya. Kenyan farmers trust the NBGS.',
    );
    expect(entities['National Bureau of Grain Storage']).toEqual([
      'National Bureau of Grain Storage',
      'NBGS',
      'NBGS',
    ]);
    expect(entities['Kenya']).toEqual(['Kenya', 'Kenyan']);
  });
});

describe('surnames', () => {
  it('with Mr and Mrs are two people', async () => {
    const entities = await entitiesOf(
      'Mr Paul Brown met Mrs Jane Brown. Mrs Brown said that Mr Brown had changed.',
    );
    expect(entities['Paul Brown']).toEqual(['Paul Brown', 'Brown']);
    expect(entities['Jane Brown']).toEqual(['Jane Brown', 'Brown']);
  });

  it('of two people mean whom the article is about, not a namesake met in passing', async () => {
    const entities = await entitiesOf(
      'Karl Weber won. Karl Weber beat his father, Otto Weber. Weber was pleased.',
    );
    expect(entities['Karl Weber']).toContain('Weber');
    expect(entities['Otto Weber']).not.toContain('Weber');
  });

  it('of two people mean the second where only that one has been spoken of for a while', async () => {
    const entities = await entitiesOf(
      'Karl Weber won. Weber left. It rained. The road was shut. Shops closed. Anna Weber lost. Weber wept.',
    );
    expect(entities['Anna Weber']).toEqual(['Anna Weber', 'Weber']);
  });

  it('of two people who are as likely are nobody’s', async () => {
    const entities = await entitiesOf('Karl Weber met Anna Weber. Weber wept.');
    expect(entities['Weber']).toEqual(['Weber']);
  });

  it('that are a country’s name are the person who speaks', async () => {
    const { entities } = await resolved(
      'Analyst Michael Jordan was pleased. Jordan said so on Monday. Jordan said it twice.',
    );
    expect(entities.map((e) => [e.name, e.mentions.length])).toEqual([['Michael Jordan', 3]]);
  });
});

describe('bodies', () => {
  it('that define the same acronym stay two', async () => {
    const entities = await entitiesOf(
      'The American Medical Association (AMA) met the Australian Medical Association (AMA) in Perth.',
    );
    expect(Object.keys(entities)).toEqual(
      expect.arrayContaining(['American Medical Association', 'Australian Medical Association']),
    );
  });
});

it('compares names in number near-linear in their count', async () => {
  const names = (n: number): string =>
    Array.from(
      { length: n },
      (_, i) =>
        `Anna ${'BCDFGHJKLM'[i % 10] ?? ''}${'aeiou'[i % 5] ?? ''}${'lmnrst'[i % 6] ?? ''}${String.fromCharCode(97 + (Math.floor(i / 10) % 26))}o met Karl.`,
    ).join(' ');
  const { NameIndex } = await import('../../src/mention/name-index.ts');
  const index = new NameIndex<number>();
  const texts = names(400)
    .split('. ')
    .map((t) => t.replace(' met Karl', ''));
  texts.forEach((text, i) => {
    index.add(text, i);
  });
  const compared = texts.reduce((sum, text) => sum + index.like(text).size, 0);
  expect(compared).toBeLessThan(texts.length * 60);
});

describe('nominals', () => {
  it('mean the person whose role they name', async () => {
    const entities = await entitiesOf(
      'Mayor Claire Dubois met Interior Minister Paul Kent. The mayor was calm. The interior minister was not.',
    );
    expect(entities['Claire Dubois']).toEqual(['Claire Dubois', 'mayor']);
    expect(entities['Paul Kent']).toEqual(['Paul Kent', 'interior minister']);
  });

  it('mean the person named after them, where only one has the role', async () => {
    const entities = await entitiesOf(
      'The mayor of Lyon has resigned. Claire Dubois, the mayor, gave no reason.',
    );
    expect(entities['Claire Dubois']).toEqual(['mayor', 'Claire Dubois', 'mayor']);
  });

  it('of another country’s office mean nobody known', async () => {
    const entities = await entitiesOf(
      'Kenyan President Peter Odhiambo spoke. The Swedish president listened.',
    );
    expect(entities['Peter Odhiambo']).toEqual(['Peter Odhiambo']);
  });

  it('of a body mean the last body of that kind', async () => {
    const entities = await entitiesOf('The Green Party met on Friday. The party chose a leader.');
    expect(entities['Green Party']).toEqual(['Green Party', 'party']);
  });

  it('that act for one body are one group', async () => {
    const { entities } = await resolved(
      'FBI agents came at dawn. Two FBI officers stayed. Swedish tourists watched.',
    );
    const groups = entities.filter((e) => e.type === 'Group');
    expect(groups.map((g) => g.mentions.length)).toEqual([2, 1]);
    expect(entities[groups[0]?.boundTo ?? -1]?.name).toBe('FBI');
  });

  it('that could mean anybody make no entity', async () => {
    expect(Object.keys(await entitiesOf('The head of an agency left with one person.'))).toEqual([]);
  });
});

describe('nominals beside a name', () => {
  it('are the person right behind them', async () => {
    const entities = await entitiesOf(
      'Mother of three Grace Otieno was hurt in her car. Kenyan teen Amina Ali saw it.',
    );
    expect(entities['Grace Otieno']).toEqual(['Mother', 'Grace Otieno', 'her']);
    expect(entities['Amina Ali']).toEqual(['Kenyan teen', 'Amina Ali']);
  });

  it('are the person before them, set apart by commas', async () => {
    const entities = await entitiesOf(
      'The play is about Amina Ali, the daughter of a judge, and her travels.',
    );
    expect(entities['Amina Ali']?.slice(0, 2)).toEqual(['Amina Ali', 'daughter']);
  });

  it('are the place behind "of"', async () => {
    const entities = await entitiesOf('Lagos slept. Troops entered the northern city of Mombasa.');
    expect(entities['Mombasa']).toEqual(['northern city', 'Mombasa']);
  });
});

describe('a government', () => {
  it('is named by whose it is', async () => {
    const entities = await entitiesOf(
      'The government of Kenya fell. Farmers welcomed it. Kenya’s government had raised taxes.',
    );
    expect(entities['Kenyan government']).toEqual(['government', 'government']);
  });

  it('joins the one that the article names, and "the administration" means it', async () => {
    const entities = await entitiesOf(
      'The Kenyan government met the rebels. Rebels praised Kenya’s government. The administration said nothing.',
    );
    expect(entities['Kenyan government']).toEqual(['Kenyan government', 'government', 'administration']);
  });
});

describe('bodies and places that are somebody’s', () => {
  it('are those whose mayor, head or citizens the owners are', async () => {
    const entities = await entitiesOf(
      'Lyon’s mayor, Claire Dubois, met Paul Kent in the city of Nice. She had left her city at noon.',
    );
    expect(entities['Lyon']).toEqual(['Lyon', 'city']);
  });

  it('are nobody’s where nothing is known of the owner', async () => {
    const entities = await entitiesOf('Claire Dubois flew to Oslo. She loves her city.');
    expect(entities['Oslo']).toEqual(['Oslo']);
  });
});

describe('kin', () => {
  it('called by a pronoun are whose the pronoun is', async () => {
    const entities = await entitiesOf(
      'Grace Otieno left. Her brother stayed. Grace Otieno’s brother was tired.',
    );
    expect(entities['Grace Otieno’s brother']).toEqual(['brother', 'brother']);
  });
});

describe('kin of two people', () => {
  it('are two, whatever pronoun calls them', async () => {
    const entities = await entitiesOf(
      'Mark Hill left with his wife. Omar Haddad stayed with his wife. Nobody saw them.',
    );
    expect(Object.keys(entities)).toEqual(expect.arrayContaining(['Mark Hill’s wife', 'Omar Haddad’s wife']));
  });
});

describe('an age', () => {
  it('means the person of that age', async () => {
    const entities = await entitiesOf(
      'Omar Haddad, 34, met Paul Kent, 51, on Monday. The 34-year-old denied the charge.',
    );
    expect(entities['Omar Haddad']).toEqual(['Omar Haddad', '34-year-old']);
  });

  it('of nobody in particular means nobody known', async () => {
    const entities = await entitiesOf('Omar Haddad met Paul Kent. The 34-year-old denied the charge.');
    expect(entities['Omar Haddad']).toEqual(['Omar Haddad']);
    expect(entities['Paul Kent']).toEqual(['Paul Kent']);
  });
});

describe('pronouns', () => {
  it('mean the last subject that agrees in gender', async () => {
    const { entities, mentions, entityOf } = await resolved(
      'Congresswoman Lena Ortiz met Congressman Mark Hill. She thanked him.',
    );
    const meant = mentions
      .filter((m) => m.form === 'pronoun')
      .map((m) => entities[entityOf[m.index] ?? -1]?.name);
    expect(meant).toEqual(['Lena Ortiz', 'Mark Hill']);
  });

  it('stay open where two bodies could be meant', async () => {
    const { mentions, entityOf } = await resolved(
      'On Monday, Borealis Inc and Globex Inc argued about its price.',
    );
    const its = mentions.find((m) => m.text === 'its');
    expect(its && entityOf[its.index]).toBeUndefined();
  });

  it('in a clause that describes a body mean that body', async () => {
    const { mentions, entityOf, entities } = await resolved(
      'On Monday, Borealis Inc criticized Globex Corp’s board, led by its chairman Omar Haddad.',
    );
    const its = mentions.find((m) => m.text === 'its');
    expect(entities[(its && entityOf[its.index]) ?? -1]?.name).toBe('Globex Corp');
  });

  it('that look forward to nobody stay open', async () => {
    const { entities } = await resolved('They left.');
    expect(entities).toEqual([]);
  });
});
