import { describe, expect, it } from 'vitest';

import { EVENT_ROLES } from '../../../graph/model/index.ts';
import { analysed, lineOf } from '../../support/analysis.ts';

/** The relations that the events of a text amount to, beside their parts. */
async function projectionsOf(text: string): Promise<string[]> {
  const result = await analysed(text);
  const found = result.claims.filter(
    (c) => c.extractor.startsWith('event:') && !EVENT_ROLES.includes(c.type),
  );
  return found.map((c) => lineOf(result, c)).sort();
}

describe('an event', () => {
  it('is located where it took place', async () => {
    expect(await projectionsOf('Three people died in the explosion in Nairobi.')).toEqual([
      'explosion in Nairobi LOCATED_IN Nairobi',
    ]);
  });

  it('is not located where somebody goes to', async () => {
    expect(await projectionsOf('Anna Weber’s visit to Kenya was brief.')).toEqual([]);
  });

  it('is organized by those who conduct it', async () => {
    expect(
      await projectionsOf('The Interior Ministry launched an immigration crackdown in Nairobi.'),
    ).toEqual([
      'Interior Ministry ORGANIZES immigration crackdown in Nairobi',
      'immigration crackdown in Nairobi LOCATED_IN Nairobi',
    ]);
  });

  it('is hosted by the company whose shareholders meet', async () => {
    expect(await projectionsOf('At Acme Corporation’s March 6 shareholder meeting, Ana Ruiz spoke.')).toEqual(
      [expect.stringMatching(/^Acme Corporation HOSTS /u)],
    );
  });

  it.each([
    ['Ana Ruiz will attend the opening ceremony of the Winter Olympics.', 'Winter Olympics'],
    ['Weber deployed FBI agents to Nairobi as part of US security operations.', 'US security operations'],
    [
      'Two shootings during the immigration crackdown in Nairobi led to protests.',
      'immigration crackdown in Nairobi',
    ],
  ])('is part of the larger one in "%s"', async (text, whole) => {
    const found = await projectionsOf(text);
    expect(found.filter((line) => line.endsWith(`PART_OF ${whole}`))).toHaveLength(1);
  });
});

describe('a planned deed', () => {
  const stancesOf = async (text: string): Promise<string[]> => {
    const result = await analysed(text);
    return result.claims
      .filter((c) => /^(CRITICIZED|OPPOSES|SENT)$/u.test(c.type))
      .map((c) => lineOf(result, c));
  };

  it('is what somebody condemns who condemns the plan', async () => {
    expect(await stancesOf('Ana Ruiz denounced plans to deploy FBI agents to Nairobi.')).toEqual([
      'Ana Ruiz CRITICIZED deployment of FBI agents',
    ]);
  });

  it('may be what only seems to be one', async () => {
    expect(await stancesOf('Ana Ruiz condemned what appears to be a terrorist attack in Nairobi.')).toEqual([
      'Ana Ruiz CRITICIZED terrorist attack in Nairobi',
    ]);
  });

  it('is not done by somebody who opposes it', async () => {
    expect(await stancesOf('Ana Ruiz opposes deploying FBI agents to Nairobi.')).toEqual([
      'Ana Ruiz OPPOSES deployment of FBI agents',
    ]);
  });
});
