import { describe, expect, it } from 'vitest';

import { lines, statements } from './statements.ts';

describe('indirect speech', () => {
  it.each([
    ['a clause with "that"', 'Anna Weber said that the bridge was safe.'],
    ['a clause without "that"', 'Anna Weber said the bridge was safe.'],
    ['a clause after a date', 'Anna Weber said on Monday, 4 May, that the bridge was safe.'],
    ['a clause before the verb', 'The bridge was safe, Anna Weber said.'],
    ['a clause before a turned-round verb', 'The bridge was safe, added Anna Weber.'],
    ['"told" and whom', 'Anna Weber told reporters that the bridge was safe.'],
    ['a participle', 'Anna Weber defended the works, insisting the bridge was safe.'],
    ['"according to" at the end', 'The bridge was safe, according to Anna Weber.'],
    ['"according to" inside it', 'The bridge, according to Anna Weber, was safe.'],
    ['"according to" at the start', 'According to Anna Weber, the bridge was safe.'],
  ])('is found in %s', async (_, text) => {
    const said = await lines(text, 'paraphrase');
    expect(said.map((line) => line.toLowerCase())).toEqual(['anna weber: the bridge was safe']);
  });

  it('is what somebody is urged to do', async () => {
    expect(await lines('Anna Weber urged the council to close the bridge.', 'paraphrase')).toEqual([
      'Anna Weber: to close the bridge',
    ]);
  });

  it('holds quoted words as statements of their own', async () => {
    expect(await statements('Anna Weber said the bridge was “not safe” in winter.')).toMatchObject([
      { form: 'paraphrase', text: 'the bridge was “not safe” in winter' },
      { form: 'quote', text: 'not safe', by: 'Anna Weber' },
    ]);
  });

  it('takes a quotation that begins in it whole, its closing mark included', async () => {
    const [said] = await statements('Anna Weber said the bridge was “not safe, not open and not paid for.”');
    expect(said?.text).toBe('the bridge was “not safe, not open and not paid for.”');
  });

  it('leaves out the background that a closing ", which" adds', async () => {
    const said = await lines(
      'Anna Weber said the council would close the bridge, which opened in 1911.',
      'paraphrase',
    );
    expect(said).toEqual(['Anna Weber: the council would close the bridge']);
  });

  it('goes around the words that name its speaker', async () => {
    const said = await lines('The bridge, Anna Weber said, would close in May.', 'paraphrase');
    expect(said).toEqual(['Anna Weber: The bridge would close in May']);
  });

  it('is what a survey or a study finds, for the survey as its source', async () => {
    const said = await statements('A survey by the Cantonal Institute shows that prices fell in May.');
    expect(said).toMatchObject([{ form: 'paraphrase', text: 'prices fell in May', rule: 'speech:finding' }]);
  });

  it('ends where another verb of saying takes over', async () => {
    const said = await lines(
      'Anna Weber said the bridge was safe, though she added that the road was closed.',
      'paraphrase',
    );
    expect(said).toEqual(['Anna Weber: the bridge was safe', 'Anna Weber: the road was closed']);
  });

  it.each([
    ['something not said', 'Anna Weber did not say that the bridge was safe.'],
    ['something that may be said', 'Anna Weber may say that the bridge is safe.'],
    ['something still to be said', 'Anna Weber has yet to explain that the bridge is safe.'],
    ['a question', 'Anna Weber asked whether the bridge was safe.'],
    ['an answer that is not given', 'Anna Weber said what the bridge would cost.'],
    ['what a thing shows', 'The bridge shows that iron rusts.'],
    ['a reason', 'Anna Weber explained why the bridge was closed.'],
    ['a direct quotation', '"The bridge is safe," Anna Weber said.'],
    ['words inside a quotation', '"Paul Moreau said the bridge was safe."'],
    ['a time before the verb', 'When the bridge closed, Anna Weber spoke.'],
  ])('is not %s', async (_, text) => {
    expect(await lines(text, 'paraphrase')).toEqual([]);
  });
});
