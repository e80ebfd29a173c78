import { describe, expect, it } from 'vitest';

import { resolved } from '../support/analysis.ts';

/** Each pronoun of a text with the name of whom it was found to mean. */
async function meant(text: string): Promise<string[]> {
  const { entities, mentions, entityOf } = await resolved(text);
  return mentions
    .filter((m) => m.form === 'pronoun')
    .map((m) => `${m.text}: ${entities[entityOf[m.index] ?? -1]?.name ?? 'nobody'}`);
}

describe('a reflexive pronoun', () => {
  it('means the subject of its own clause', async () => {
    expect(await meant('Mark Hill said Lena Ortiz had defended herself.')).toEqual(['herself: Lena Ortiz']);
  });
});

describe('a pronoun in a clause that describes somebody', () => {
  it('is the owner that "who" stands for', async () => {
    expect(await meant('Mark Hill praised Omar Haddad, who had lost his house.')).toEqual([
      'his: Omar Haddad',
    ]);
  });
});

describe('a pronoun in a clause about somebody of whom nothing is known', () => {
  it('is rather a person named', async () => {
    expect(await meant('Lena Ortiz left. Lena Ortiz met a witness who had found her bag.')).toEqual([
      'her: Lena Ortiz',
    ]);
  });
});

describe('the subject of what somebody says', () => {
  it('is the body that says it', async () => {
    expect(await meant('The Grain Board and Globex Inc met. Globex Inc said it would pay.')).toEqual([
      'it: Globex Inc',
    ]);
  });
});

describe('a pronoun before its name', () => {
  it('means the subject of the main clause', async () => {
    expect(await meant('In his speech, Mark Hill said little.')).toEqual(['his: Mark Hill']);
  });
});

describe('"he" and "she"', () => {
  it('mean whom the sentences before are about, not somebody named in passing', async () => {
    const text =
      'Lena Ortiz won the vote. Lena Ortiz thanked the staff of Anna Weber on Monday. She will take office in May.';
    expect(await meant(text)).toEqual(['She: Lena Ortiz']);
  });

  it('do not mean another argument of their own verb', async () => {
    expect(await meant('Mark Hill left. Omar Haddad followed him.')).toEqual(['him: Mark Hill']);
  });

  it('stay open where two are as likely', async () => {
    expect(await meant('Mark Hill and Omar Haddad left. The police questioned him.')).toEqual([
      'him: nobody',
    ]);
  });

  it('never mean the speaker of the quotation that they stand in', async () => {
    expect(await meant('Mark Hill resigned. “He was tired,” Omar Haddad said.')).toEqual(['He: Mark Hill']);
  });

  it('do not mean the noun that their clause describes, where that is an argument too', async () => {
    expect(await meant('Lena Ortiz thanked Rosa Haddad, whom she had met in Rome.')).toEqual([
      'she: Lena Ortiz',
    ]);
  });

  it('mean whoever spoke last where they speak', async () => {
    const text =
      'Mark Hill met Omar Haddad. “We were late,” Omar Haddad said. He added that the road was closed.';
    expect(await meant(text)).toEqual(['He: Omar Haddad']);
  });

  it('mean who was told to do what they stand in', async () => {
    expect(await meant('Mark Hill ordered Omar Haddad to explain why he had left.')).toEqual([
      'he: Omar Haddad',
    ]);
  });

  it('mean no police and no crew', async () => {
    expect(await meant('The crew slept. He left.')).toEqual(['He: nobody']);
  });

  it('of the story mean nobody who stands only in a caption', async () => {
    const text = 'Mark Hill resigned on Monday.\nOmar Haddad waves.\nHe gave no reason.';
    const start = text.indexOf('Omar');
    const { annotate } = await import('../../src/annotate/annotate.ts');
    const { findMentions } = await import('../../src/mention/index.ts');
    const { resolve } = await import('../../src/resolve/index.ts');
    const { articleOf, english } = await import('../support/analysis.ts');
    const caption = { kind: 'caption' as const, start, end: start + 'Omar Haddad waves.'.length };
    const annotated = annotate(articleOf(text, { regions: [caption] }), await english());
    const mentions = findMentions(annotated);
    const { entities, entityOf } = resolve(annotated, mentions);
    const he = mentions.find((m) => m.form === 'pronoun');
    expect(entities[(he && entityOf[he.index]) ?? -1]?.name).toBe('Mark Hill');
  });
});

describe('"they"', () => {
  it('means the group spoken of', async () => {
    expect(await meant('Swedish farmers blocked the road. They want lower taxes.')).toEqual([
      'They: Swedish farmers',
    ]);
  });

  it('stays open after two names, which are no entity', async () => {
    expect(await meant('Globex Inc and Borealis Inc use their size.')).toEqual(['their: nobody']);
  });

  it('does not mean a body', async () => {
    expect(await meant('Globex Inc closed on Friday. They want better pay.')).toEqual(['They: nobody']);
  });

  it('stays open where a plural thing stands nearer', async () => {
    expect(await meant('Swedish farmers say schools set their own rules.')).toEqual(['their: nobody']);
  });

  it('does not mean people in general', async () => {
    expect(await meant('It kills people. They are not welcome.')).toEqual(['It: nobody', 'They: nobody']);
  });
});

describe('"it"', () => {
  it('means a body that acts', async () => {
    expect(await meant('Globex Inc met the union. It plans to sue.')).toEqual(['It: Globex Inc']);
  });

  it('stays open where a thing could be meant', async () => {
    expect(await meant('Globex Inc sent the law. It was late.')).toEqual(['It: nobody']);
  });
});
