import { describe, expect, it } from 'vitest';

import { lines, statements } from './statements.ts';

describe('the speaker of a quotation', () => {
  it.each([
    ['before the verb', '"The bridge is safe," Anna Weber said.', 'speech:speaker-after'],
    ['after the verb', '"The bridge is safe," said Anna Weber on Friday.', 'speech:said-inversion'],
    [
      'with a title and an apposition',
      '"The bridge is safe," Anna Weber, an engineer, told reporters.',
      'speech:speaker-after',
    ],
    ['before a colon', 'Anna Weber told reporters: "The bridge is safe."', 'speech:speaker-before'],
    ['before a comma', 'On Friday Anna Weber said, "The bridge is safe."', 'speech:speaker-before'],
    [
      'in a participle',
      'Anna Weber defended the works, saying, "The bridge is safe."',
      'speech:speaker-before',
    ],
    ['in "according to"', '"The bridge is safe," according to Anna Weber.', 'speech:according-to'],
    [
      'in a paragraph that ends in a colon',
      'Anna Weber wrote in a statement:\n\n"The bridge is safe."',
      'speech:speaker-before',
    ],
    ['after a capital verb', 'Said Anna Weber: "The bridge is safe."', 'speech:speaker-before'],
    ['before a noun of saying', 'Anna Weber’s reply: "The bridge is safe."', 'speech:speech-noun'],
    ['before "posted"', 'Anna Weber posted on Facebook: "The bridge is safe."', 'speech:speaker-before'],
  ])('stands %s', async (_, text, rule) => {
    const [said] = await statements(text);
    expect(said).toMatchObject({ form: 'quote', by: 'Anna Weber', rule });
    expect(said?.text.replace(/\.$/u, '')).toBe('The bridge is safe');
  });

  it('is the name beside a role and not the body that it speaks for', async () => {
    const text = '"The bridge is safe," a spokesman for the ministry, Paul Weber, said.';
    expect(await lines(text, 'quote')).toEqual(['Paul Weber: The bridge is safe']);
  });

  it('is found through a pronoun', async () => {
    const text = 'Anna Weber arrived on Friday. "The bridge is safe," she said.';
    expect(await lines(text, 'quote')).toEqual(['Anna Weber: The bridge is safe']);
  });

  it('is never somebody inside the quotation', async () => {
    const text = '"Paul Moreau said the bridge was safe," Anna Weber recalled.';
    expect(await lines(text, 'quote')).toEqual(['Anna Weber: Paul Moreau said the bridge was safe']);
  });

  it('is the one quoted and not the outlet that passes it on', async () => {
    const text = 'Anna Weber added, "The bridge is safe," according to the Associated Press.';
    expect((await lines(text, 'quote'))[0]).toBe('Anna Weber: The bridge is safe');
  });
});

describe('quoted words inside a sentence', () => {
  it.each([
    ['an object complement', 'Anna Weber called the works “a ruin” on Friday.', 'a ruin'],
    ['"as"', 'Anna Weber described the works as “a ruin”.', 'a ruin'],
    ['a relative clause', 'Paul Moreau, whom Anna Weber called “a ruin”, resigned.', 'a ruin'],
    ['a passive', 'The works were described by Anna Weber as “a ruin”.', 'a ruin'],
    ['a reported clause', 'Anna Weber said that the works were “not finished”.', 'not finished'],
    ['an owned noun', 'Anna Weber’s claim that the works are “not finished” was doubted.', 'not finished'],
    ['a trailing verb', 'The works are “not finished” yet, Anna Weber said.', 'not finished'],
  ])('belong to whoever says them, through %s', async (_, text, words) => {
    expect(await lines(text, 'quote')).toEqual([`Anna Weber: ${words}`]);
  });

  it('may be a title that somebody is given', async () => {
    const text = 'Anna Weber said the city had made her the “Tuscan Joan of Arc”.';
    expect(await lines(text, 'quote')).toEqual(['Anna Weber: Tuscan Joan of Arc']);
  });

  it('are each a statement of their own', async () => {
    const text = 'Anna Weber called the works “a ruin” and “a disgrace”.';
    expect(await lines(text, 'quote')).toEqual(['Anna Weber: a ruin', 'Anna Weber: a disgrace']);
  });

  it.each([
    ['titles after a naming noun', 'The film “The Long Way Home” opens on Friday.'],
    ['nicknames', 'Paul “Tiger” Moreau lost on Friday.'],
    ['words after "so-called"', 'The so-called “smart” meters failed.'],
    ['scare quotes without a speaker', 'The “free” meals cost two euros.'],
  ])('are no statement when they are %s', async (_, text) => {
    expect(await lines(text, 'quote')).toEqual([]);
  });

  it('belong to a nested speaker when the quotation names one', async () => {
    const text = '“When Paul Moreau says, ‘it is finished’, I laugh,” Anna Weber said.';
    expect(await lines(text, 'quote')).toEqual([
      'Anna Weber: When Paul Moreau says, ‘it is finished’, I laugh',
      'Paul Moreau: it is finished',
    ]);
  });
});

describe('a quotation that a verb interrupts', () => {
  it('is one statement, in the same sentence and in the next', async () => {
    expect(await lines('"We lost," Anna Weber said, "because it rained."', 'quote')).toEqual([
      'Anna Weber: We lost, because it rained.',
    ]);
    expect(await lines('"We lost," Anna Weber said. "It rained."', 'quote')).toEqual([
      'Anna Weber: We lost. It rained.',
    ]);
  });

  it('ends where another person is named', async () => {
    const text = '"We lost," Anna Weber said. "We won," Paul Moreau said.';
    expect(await lines(text, 'quote')).toEqual(['Anna Weber: We lost', 'Paul Moreau: We won']);
  });

  it('ends where a new verb leads to what follows', async () => {
    const text = '"We lost," Anna Weber said, adding: "It rained."';
    expect(await lines(text, 'quote')).toEqual(['Anna Weber: We lost', 'Anna Weber: It rained.']);
  });

  it('ends where the article goes on in its own voice', async () => {
    const text = '"We lost," Anna Weber said. The team left. "It rained all night," Paul Moreau said.';
    expect(await lines(text, 'quote')).toEqual(['Anna Weber: We lost', 'Paul Moreau: It rained all night']);
  });
});

describe('a quotation without a speaker beside it', () => {
  it('goes on with the last speaker in the next paragraph', async () => {
    const text = '"We lost," Anna Weber said.\n\n"It rained all night. Nobody came."';
    expect(await statements(text)).toMatchObject([
      { by: 'Anna Weber' },
      { by: 'Anna Weber', rule: 'speech:continued', text: 'It rained all night. Nobody came.' },
    ]);
  });

  it('has no speaker when somebody unknown spoke last or nobody did', async () => {
    expect(await lines('The rain stopped.\n\n"It rained all night. Nobody came."', 'quote')).toEqual([
      '?: It rained all night. Nobody came.',
    ]);
  });

  it('is said by whoever says the same words in the story, as in a heading', async () => {
    const text = '‘A very long night’\n\n"This is a very long night," Anna Weber told reporters.';
    expect(await statements(text)).toMatchObject([
      { by: 'Anna Weber', rule: 'speech:same-words' },
      { by: 'Anna Weber' },
    ]);
  });
});

describe('a document that speaks', () => {
  it('speaks for whoever issued it', async () => {
    const text =
      'The Socialist Party issued a letter to the council on Monday. “The works must stop,” the letter reads. “The money is gone.”';
    expect(await statements(text)).toMatchObject([
      {
        by: 'Socialist Party',
        rule: 'speech:document-issuer',
        text: 'The works must stop. The money is gone.',
      },
    ]);
  });

  it('speaks for whoever said something in it', async () => {
    const text =
      'In a post on Monday, Anna Weber said the works were late. “The money is gone,” the post read.';
    expect(await lines(text, 'quote')).toEqual(['Anna Weber: The money is gone']);
  });

  it('speaks for its owner', async () => {
    const text = 'Anna Weber resigned on Monday. “The money is gone,” her letter said.';
    expect(await lines(text, 'quote')).toEqual(['Anna Weber: The money is gone']);
  });
});

describe('an embedded post', () => {
  it('is a quotation by the name beside its handle', async () => {
    const text =
      'The works stopped.\nThe money is gone and the river rises. — Anna Weber (@annaweber) March 3, 2019\nIt rained.';
    expect(await statements(text)).toEqual([
      {
        form: 'quote',
        text: 'The money is gone and the river rises.',
        by: 'Anna Weber',
        verb: undefined,
        to: [],
        rule: 'speech:embedded-post',
      },
    ]);
  });
});

describe('whom somebody speaks to', () => {
  it.each([
    ['the object of "told"', '"The works are late," Anna Weber told Reuters.', ['Reuters']],
    [
      'the partner of an interview',
      'In an interview with Reuters, Anna Weber said: "The works are late."',
      ['Reuters'],
    ],
    [
      'the receiver of a letter',
      'Anna Weber said in a letter to the European Commission that the works were late.',
      ['European Commission'],
    ],
    ['nobody', '"The works are late," Anna Weber said.', []],
    [
      'nobody who is only the subject of quoted words',
      'Anna Weber warned the European Commission “must not pay”.',
      [],
    ],
  ])('is %s', async (_, text, to) => {
    const [said] = await statements(text);
    expect(said?.by).toBe('Anna Weber');
    expect(said?.to).toEqual(to);
  });
});

describe('the words of a quotation', () => {
  it('are not parted by the end of a line', async () => {
    expect(await lines('"The bridge is\nsafe and sound," said Anna Weber.', 'quote')).toEqual([
      'Anna Weber: The bridge is safe and sound',
    ]);
  });

  it('are parted by a comma where the speaker interrupts them', async () => {
    expect(await lines('"The bridge," said Anna Weber, "is safe."', 'quote')).toEqual([
      'Anna Weber: The bridge, is safe.',
    ]);
  });
});
