import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import type { LocalClaim, Span } from '../../../graph/model/index.ts';
import { contains, overlaps } from '../../../graph/model/index.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import type { English } from '../../../src/english/doc.ts';
import { attributionAt, findSpeech, speechClaims } from '../../../src/extract/speech/index.ts';
import { findMentions } from '../../../src/mention/index.ts';
import { resolve } from '../../../src/resolve/index.ts';
import type { Resolved } from '../../../src/resolve/resolved.ts';
import { articleOf, english, resolved } from '../../support/analysis.ts';

const TEXT =
  'Paul Moreau arrived in Bari on Monday. “When Paul Moreau says, ‘the bridge is safe’, I laugh,” Anna Weber told Reuters. “Bari needs a new one.”';

async function claimsOf(text: string): Promise<{ article: Resolved; claims: LocalClaim[] }> {
  const article = await resolved(text);
  return { article, claims: speechClaims(article, findSpeech(article)) };
}

const at = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

describe('the claims of speech', () => {
  it('say who said what, the words of the source and the verb inside one sentence', async () => {
    const { article, claims } = await claimsOf(TEXT);
    const said = claims.filter((claim) => claim.type === 'SAID');
    const words = ([start, end]: Span): string => TEXT.slice(start, end);
    expect(said.map((c) => [words(c.subject), words(c.trigger)])).toEqual([
      ['Anna Weber', 'told'],
      ['Paul Moreau', 'says'],
    ]);
    for (const claim of said) {
      expect(contains(claim.sentence, claim.subject) && contains(claim.sentence, claim.trigger)).toBe(true);
      const speaker = claim.source.kind === 'entity' ? article.entities[claim.source.index] : undefined;
      expect(speaker?.mentions.some((m) => overlaps(m.span, claim.subject))).toBe(true);
    }
  });

  it('attribute what a quotation reports to whoever is quoted', async () => {
    const { article, claims } = await claimsOf(TEXT);
    const [outer, inner] = claims.filter((claim) => claim.type === 'SAID');
    expect(outer?.attribution).toBeUndefined();
    expect(inner?.attribution?.speakers.map((index) => article.entities[index]?.name)).toEqual([
      'Anna Weber',
    ]);
  });

  it('say whom it was said to and what it is about, each entity once', async () => {
    const { article, claims } = await claimsOf(TEXT);
    const ends = (type: string): string[] =>
      claims
        .filter((c) => c.type === type && c.source.kind === 'statement' && c.source.index === 0)
        .map((c) => (c.target.kind === 'entity' ? (article.entities[c.target.index]?.name ?? '') : ''));
    expect(ends('ADDRESSED_TO')).toEqual(['Reuters']);
    expect(ends('ABOUT')).toEqual(expect.arrayContaining(['Paul Moreau', 'Bari']));
    expect(new Set(ends('ABOUT')).size).toBe(ends('ABOUT').length);
  });

  it('are none where nobody is known to speak', async () => {
    const { claims } = await claimsOf('"The bridge is very safe, all in all."');
    expect(claims.filter((claim) => claim.type === 'SAID')).toEqual([]);
  });
});

describe('attributionAt', () => {
  it('gives the innermost statement in whose words a stretch lies', async () => {
    const acts = findSpeech(await resolved(TEXT));
    expect(attributionAt(acts, at(TEXT, 'bridge'))).toBe(1);
    expect(attributionAt(acts, at(TEXT, 'laugh'))).toBe(0);
    expect(attributionAt(acts, at(TEXT, 'a new one'))).toBe(0);
  });

  it('gives nothing in the article’s own voice, the verb of saying included', async () => {
    const acts = findSpeech(await resolved(TEXT));
    expect(attributionAt(acts, at(TEXT, 'arrived'))).toBeUndefined();
    expect(attributionAt(acts, at(TEXT, 'told'))).toBeUndefined();
    expect(attributionAt([], [0, 1])).toBeUndefined();
  });
});

const PARTS = [
  'Anna Weber',
  'Paul Moreau',
  'she',
  'the mayor',
  'said',
  'told',
  'called',
  'according to',
  'that',
  'wrote',
  'the letter',
  'the bridge is safe',
  'it rained',
  'Reuters',
  'in Bari',
  '"',
  '“',
  '”',
  '‘',
  '’',
  ',',
  '.',
  ':',
  '—',
  '\n',
  '\n\n',
  'who',
  'and',
  'adding',
];

describe('on any text, speech', () => {
  let pipeline: English;
  beforeAll(async () => {
    pipeline = await english();
  });

  it('has every span inside the text and every claim inside its sentence', () => {
    const texts = fc
      .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 40 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        const analysed = annotate(articleOf(text), pipeline);
        const article = resolve(analysed, findMentions(analysed));
        const acts = findSpeech(article);
        const isInside = ([start, end]: Span): boolean => 0 <= start && start < end && end <= text.length;
        acts.forEach(({ statement, speaker, sentence, cueSpan, speakerSpan }, i) => {
          expect(statement.spans.every((span) => isInside(span as Span))).toBe(true);
          expect(statement.text.length).toBeGreaterThan(0);
          expect(statement.start).toBeLessThan(statement.end);
          expect(acts[i - 1]?.statement.start ?? 0).toBeLessThanOrEqual(statement.end);
          if (speaker !== undefined) expect(article.entities[speaker]).toBeDefined();
          if (sentence && cueSpan && speakerSpan) {
            expect(isInside(sentence) && contains(sentence, cueSpan) && contains(sentence, speakerSpan)).toBe(
              true,
            );
          }
        });
        for (const claim of speechClaims(article, acts)) {
          expect(contains(claim.sentence, claim.trigger)).toBe(true);
          expect([claim.subject, claim.object].every((span) => isInside(span))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** An article whose tokens count how often they are looked at. */
function counted(article: Resolved): { article: Resolved; reads: () => number } {
  let reads = 0;
  const tokens = new Proxy(article.annotated.tokens, {
    get(target, key, receiver): unknown {
      reads++;
      return Reflect.get(target, key, receiver);
    },
  });
  return { article: { ...article, annotated: { ...article.annotated, tokens } }, reads: () => reads };
}

describe('the time to find speech', () => {
  it.each([
    ['prose', '“It rained,” Anna Weber said. The mayor told Reuters that the bridge was “not safe”.\n\n'],
    ['one sentence of many verbs', 'Anna Weber said that '],
    ['quotations of one paragraph', '"It rained," she said. '],
    ['documents', 'The letter said it rained, the post read.\n'],
  ])('grows with the length of the text, for %s', async (_, unit) => {
    const reads = async (copies: number): Promise<number> => {
      const { article, reads: count } = counted(await resolved(unit.repeat(copies)));
      const acts = findSpeech(article);
      speechClaims(article, acts);
      return count();
    };
    const [short, long] = [await reads(60), await reads(120)];
    expect(short).toBeGreaterThan(0);
    expect(long).toBeLessThan(2.5 * short);
  });
});
