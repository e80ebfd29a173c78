import { describe, expect, it } from 'vitest';

import { EVENT_ROLES, type RelationType } from '../../../graph/model/index.ts';
import { analysed, lineOf } from '../../support/analysis.ts';

const isPart = (type: RelationType): boolean => EVENT_ROLES.includes(type);

/** Relations found in a sentence, speech and the parts of events aside, each with its polarity and modality where they are not the plain ones. */
async function relationsIn(text: string): Promise<string[]> {
  const result = await analysed(text);
  return result.claims
    .filter((c) => c.source.kind === 'entity' && c.target.kind === 'entity' && !isPart(c.type))
    .map((c) =>
      [
        lineOf(result, c),
        ...(c.polarity === 'denied' ? ['denied'] : []),
        ...(c.modality === 'actual' ? [] : [c.modality]),
      ].join(', '),
    )
    .sort();
}

describe('who did it', () => {
  it.each([
    [
      'Police charged Peter Novak with killing Anna Svoboda.',
      ['Peter Novak KILLED Anna Svoboda, claimed', 'Police CHARGED Peter Novak'],
    ],
    [
      'Police arrested Ali Sow for shooting Mayor Ivan Petrov.',
      ['Ali Sow SHOT Ivan Petrov, claimed', 'Police DETAINED Ali Sow'],
    ],
    [
      'Mark Zelen accused Russia of shelling Kharkiv.',
      ['Mark Zelen ACCUSED Russia', 'Russia ATTACKED Kharkiv, claimed'],
    ],
    [
      'Ali Sow was arrested by police for shooting Mayor Ivan Petrov.',
      ['Ali Sow SHOT Ivan Petrov, claimed', 'police DETAINED Ali Sow'],
    ],
    [
      'After meeting Lena Ortiz, Tom Hart visited Kenya.',
      ['Tom Hart MET_WITH Lena Ortiz', 'Tom Hart VISITED Kenya'],
    ],
    ['Gunmen shot and killed Mayor Ivan Petrov.', ['Gunmen KILLED Ivan Petrov', 'Gunmen SHOT Ivan Petrov']],
    ['Mayor Ivan Petrov, who was shot by gunmen, survived.', ['gunmen SHOT Ivan Petrov']],
    ['Tom Hart agreed to meet Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, planned']],
    [
      'Tom Hart hired Peter Novak to kill Lisa Wong.',
      ['Peter Novak KILLED Lisa Wong, planned', 'Tom Hart APPOINTED Peter Novak'],
    ],
    ['Tom Hart attacked a plan to send soldiers to Mali.', ['soldiers DEPLOYED_TO Mali, planned']],
  ])('is told from who says so in "%s"', async (text, expected) => {
    expect(await relationsIn(text)).toEqual(expected);
  });
});

describe('denial', () => {
  it.each([
    ['Tom Hart did not meet Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, denied']],
    ['Tom Hart never met Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, denied']],
    ['Tom Hart refused to meet Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, denied']],
    ['Tom Hart did not refuse to meet Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz']],
    ['Tom Hart left without meeting Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, denied']],
    [
      'Tom Hart did not meet or praise Lena Ortiz.',
      ['Tom Hart MET_WITH Lena Ortiz, denied', 'Tom Hart PRAISED Lena Ortiz, denied'],
    ],
    ['The FBI prevented Tom Hart from meeting Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, denied']],
    ['Tom Hart was acquitted of killing Lisa Wong.', ['Tom Hart KILLED Lisa Wong, denied']],
    ['Tom Hart was cleared of murdering Lisa Wong.', ['Tom Hart KILLED Lisa Wong, denied']],
    ['It is not true that Tom Hart killed Lisa Wong.', ['Tom Hart KILLED Lisa Wong, denied']],
    ['There is no evidence that Tom Hart killed Lisa Wong.', ['Tom Hart KILLED Lisa Wong, denied']],
    ['Nobody believes that Tom Hart killed Lisa Wong.', ['Tom Hart KILLED Lisa Wong, denied']],
    ['Rumours that Tom Hart killed Lisa Wong are false.', ['Tom Hart KILLED Lisa Wong, denied, claimed']],
    [
      'Instead of meeting Lena Ortiz, Tom Hart visited Kenya.',
      ['Tom Hart MET_WITH Lena Ortiz, denied', 'Tom Hart VISITED Kenya'],
    ],
    ['Rather than sue Acme, Tom Hart visited it.', ['Tom Hart SUED Acme, denied']],
    ['Tom Hart cancelled his visit to Kenya.', ['Tom Hart VISITED Kenya, denied']],
    ['Tom Hart’s visit to Kenya was called off.', ['Tom Hart VISITED Kenya, denied']],
    ['Tom Hart’s visit to Kenya was not cancelled.', ['Tom Hart VISITED Kenya']],
    ['Critics rejected Lena Ortiz’s criticism of Tom Hart.', ['Lena Ortiz CRITICIZED Tom Hart']],
    ['Tom Hart pretended to be the brother of Lena Ortiz.', ['Tom Hart RELATIVE_OF Lena Ortiz, denied']],
    [
      'Neither Tom Hart nor Peter Novak has met Lena Ortiz.',
      ['Peter Novak MET_WITH Lena Ortiz, denied', 'Tom Hart MET_WITH Lena Ortiz, denied'],
    ],
    ['Tom Hart nearly killed Lisa Wong.', ['Tom Hart KILLED Lisa Wong, denied']],
    ['Tom Hart was wrongly convicted of killing Lisa Wong.', ['Tom Hart KILLED Lisa Wong, denied']],
    ['Tom Hart has yet to meet Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, denied']],
    ['Norway withdrew its support for Kenya.', ['Norway SUPPORTS Kenya, denied']],
    ['Tom Hart ruled out meeting Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, denied']],
    [
      'Acme Motors withdrew its offer to buy Brill Airlines.',
      ['Acme Motors ACQUIRED Brill Airlines, denied, planned'],
    ],
    ['The judge ruled that Tom Hart had killed Lisa Wong.', ['Tom Hart KILLED Lisa Wong']],
  ])('is heard in "%s"', async (text, expected) => {
    expect(await relationsIn(text)).toEqual(expected);
  });
});

describe('modality', () => {
  it.each([
    ['Tom Hart will meet Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, planned']],
    ['Tom Hart is set to meet Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, planned']],
    ['Tom Hart may meet Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, possible']],
    ['Tom Hart should meet Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, demanded']],
    ['Tom Hart allegedly killed Lisa Wong.', ['Tom Hart KILLED Lisa Wong, claimed']],
    ['Tom Hart did not plan to meet Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, denied, planned']],
    ['Tom Hart is said to have met Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, claimed']],
    ['Tom Hart is known to have met Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz']],
    ['Tom Hart dreamed of meeting Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, possible']],
    ['Rita Stone called Mark Hill to congratulate him.', ['Rita Stone PRAISED Mark Hill, planned']],
    [
      'Tom Hart called on Lena Ortiz to praise Acme Motors.',
      ['Lena Ortiz PRAISED Acme Motors, demanded', 'Tom Hart URGED Lena Ortiz'],
    ],
    ['Rita Stone demanded that Brazil release Tom Pike.', ['Brazil RELEASED Tom Pike, demanded']],
    ['Tom Hart was supposed to meet Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, planned']],
    ['Tom Hart postponed his visit to Kenya.', ['Tom Hart VISITED Kenya, planned']],
    [
      'Lena Ortiz invited Tom Hart to visit Kenya.',
      ['Lena Ortiz URGED Tom Hart', 'Tom Hart VISITED Kenya, possible'],
    ],
    ['The plan would have seen Tom Hart meet Lena Ortiz.', ['Tom Hart MET_WITH Lena Ortiz, planned']],
    ['The games will be held in Oslo, and police killed Tom Hart on Monday.', ['police KILLED Tom Hart']],
    [
      'Tom Hart may resign in May, and Ivan Petrov met Lena Ortiz on Monday.',
      ['Ivan Petrov MET_WITH Lena Ortiz'],
    ],
  ])('is heard in "%s"', async (text, expected) => {
    expect(await relationsIn(text)).toEqual(expected);
  });
});

describe('what nobody says is so', () => {
  it.each([
    'If Tom Hart met Lena Ortiz, nobody knew.',
    'Did Tom Hart kill Lisa Wong?',
    'Had Tom Hart shot Peter Novak, he would be in jail.',
    'In the novel, Peter Novak shot Anna Weber.',
    'Police did not say that Tom Hart killed Lisa Wong.',
  ])('makes no relation: "%s"', async (text) => {
    expect(await relationsIn(text)).toEqual([]);
  });
});

describe('the third person in a quotation', () => {
  it('is not its speaker', async () => {
    const found = await relationsIn(
      'Anna Weber said Tom Hart was dangerous. “He killed Peter Novak,” Weber said.',
    );
    expect(found.join()).not.toContain('Anna Weber KILLED');
  });

  it('in reported speech may be the speaker', async () => {
    expect(await relationsIn('Anna Weber said she met Peter Novak.')).toEqual([
      'Anna Weber MET_WITH Peter Novak',
    ]);
  });
});
