/** Options and limits of the English pipeline: what is refused, and what the message says. */
import { describe, expect, it } from 'vitest';

import { createEnglish, DEFAULT_LIMITS, OptionError } from '../../src/english/index.ts';
import { loadEnglish } from '../../src/english/load-node.ts';
import { readOptions } from '../../src/english/options.ts';
import { assets } from './helpers/parts.ts';

const refusal = async (options: object): Promise<unknown> =>
  createEnglish(assets, options).then(
    () => 'accepted',
    (error: unknown) => error,
  );

describe('an option that the pipeline cannot work with', () => {
  it.each<[object, string]>([
    [{ limits: { sectionTokens: 0 } }, 'limits.sectionTokens is 0'],
    [{ limits: { sectionTokens: -5 } }, 'limits.sectionTokens is -5'],
    [{ limits: { sectionTokens: 1e9 } }, 'limits.sectionTokens is 1000000000'],
    [{ limits: { lexemes: Number.NaN } }, 'limits.lexemes is NaN'],
    [{ limits: { chunks: 1.5 } }, 'limits.chunks is 1.5'],
    [{ limits: { lemmas: '100' } }, 'limits.lemmas is "100"'],
    [{ limits: { embeddings: Infinity } }, 'limits.embeddings is Infinity'],
    [{ limits: { tokens: 100 } }, 'tokens'],
    [{ backend: 'cuda' }, 'backend is "cuda"'],
    [{ fastMath: 'yes' }, 'fastMath is "yes"'],
    [{ speed: 3 }, 'speed'],
  ])('is refused by name and value: %j', async (options, words) => {
    const error = await refusal(options);
    expect(error).toBeInstanceOf(OptionError);
    expect((error as OptionError).message).toContain(words);
  });

  it('is refused when it is the folder of the model', async () => {
    await expect(loadEnglish({ model: '' })).rejects.toThrow('model is ""');
    await expect(loadEnglish({ recognizers: [''] })).rejects.toThrow('recognizers.0 is ""');
  });

  it('is told together with the others', async () => {
    const error = await refusal({ backend: 'gpu', limits: { lexemes: 0, chunks: 0 } });
    expect((error as OptionError).message.match(/(backend|limits\.\w+) is/gu)).toHaveLength(3);
  });
});

describe('an option that is left out or undefined', () => {
  it.each([{}, { backend: undefined, fastMath: undefined, limits: undefined }, { limits: {} }])(
    'has its default: %j',
    (options) => {
      expect(readOptions(options)).toEqual({ backend: 'auto', fastMath: false, limits: DEFAULT_LIMITS });
    },
  );

  it('has its default among limits that are given', async () => {
    const options = { limits: { sectionTokens: undefined, lexemes: 20 } };
    expect(readOptions(options).limits).toEqual({ ...DEFAULT_LIMITS, lexemes: 20 });
    const english = await createEnglish(assets, options);
    expect(english.annotate('Two words.').tokens).toHaveLength(3);
  });
});
