import { describe, expect, it } from 'vitest';

import { analysed, lineOf } from '../../support/analysis.ts';
import { lines } from './statements.ts';

const typesOf = async (text: string): Promise<string[]> =>
  (await analysed(text)).entities.filter((e) => !e.named).map((e) => `${e.type} ${e.name}`);

describe('a source without a name', () => {
  it.each([
    ['a body', 'The network said it would appeal.', 'network: it would appeal'],
    ['a survey', 'A survey of voters shows that most oppose the plan.', 'survey: most oppose the plan'],
    [
      'records',
      'The bridge was sold twice, according to court records.',
      'court records: The bridge was sold twice',
    ],
    ['somebody by occupation', 'A narrator says that the bridge is safe.', 'narrator: the bridge is safe'],
  ])('is %s', async (_, text, line) => {
    expect(await lines(text, 'paraphrase')).toEqual([line]);
  });

  it('is a work where it is a document, and people where it is a body', async () => {
    expect(await typesOf('The network said it would appeal. A survey shows that most people agree.')).toEqual(
      ['Group network', 'Work survey'],
    );
  });

  it('is the same at its second mention, and another where the text says "a" again', async () => {
    const text =
      'A new poll of voters shows that the mayor leads. The poll also found that few care. A poll of farmers found that many do.';
    expect(await typesOf(text)).toEqual(['Work new poll', 'Work poll']);
  });

  it('is nobody where a name stands beside it', async () => {
    const text = 'The nominee, Anna Weber, said that the bridge is safe.';
    expect(await lines(text, 'paraphrase')).toEqual(['Anna Weber: the bridge is safe']);
  });
});

describe('a claim', () => {
  const claimed = async (text: string, line: string): Promise<string[] | undefined> => {
    const result = await analysed(text);
    const claim = result.claims.find((c) => lineOf(result, c) === line);
    return claim && (claim.attribution?.speakers ?? []).map((i) => result.entities[i]?.name ?? '?');
  };

  it('about who somebody is, told in passing within indirect speech, is the writer’s', async () => {
    const text = 'Anna Weber said that the mayor of Bari, Paul Moreau, would resign.';
    expect(await claimed(text, 'Paul Moreau HOLDS_POSITION Bari')).toEqual([]);
  });

  it('inside what somebody condemns is not theirs', async () => {
    const text = 'Anna Weber condemned the arrest of Paul Moreau by the Lyon Police.';
    expect((await claimed(text, 'Lyon Police DETAINED Paul Moreau')) ?? []).toEqual([]);
  });

  it('passed on "according to" somebody is theirs', async () => {
    const text = '“We won,” Anna Weber told reporters, according to Reuters.';
    expect(await claimed(text, 'Anna Weber SPOKE_TO reporters')).toEqual(['Reuters']);
  });
});
