import { describe, expect, it } from 'vitest';

import { lenientTokens } from '../../../viewer/src/ask/lenient-tokens.ts';
import { readQuery } from '../../../viewer/src/ask/read-query.ts';

/** `MATCH keyword` for each word, punctuation left out. */
const rolesIn = (text: string): string[] =>
  readQuery(text)
    .filter(({ role }) => role !== 'symbol')
    .map((word) => `${word.text} ${word.role}`);

describe('the words of a query', () => {
  it('are told apart by what they do', () => {
    expect(rolesIn("MATCH (p:Person {name: 'Ada'})-[r:CRITICIZED|URGED*1..2]->(o) // who")).toEqual([
      'MATCH keyword',
      'p variable',
      'Person label',
      'name property',
      "'Ada' string",
      'r variable',
      'CRITICIZED relation',
      'URGED relation',
      '1 number',
      '2 number',
      'o variable',
      '// who comment',
    ]);
  });

  it('are known in conditions and results too', () => {
    expect(
      rolesIn('where p:Person|Group and count(r.claims) > $least return [n IN nodes(x) | n.name] as names'),
    ).toEqual([
      'where keyword',
      'p variable',
      'Person label',
      'Group label',
      'and keyword',
      'count function',
      'r variable',
      'claims property',
      '$least parameter',
      'return keyword',
      'n variable',
      'IN keyword',
      'nodes function',
      'x variable',
      'n variable',
      'name property',
      'as keyword',
      'names variable',
    ]);
  });

  it('may be properties with the name of a keyword', () => {
    expect(rolesIn('RETURN e.end')).toEqual(['RETURN keyword', 'e variable', 'end property']);
  });

  it('are functions before braces where they ask a pattern', () => {
    expect(rolesIn('WHERE EXISTS { (a)-[:SAID]->() }')).toContain('EXISTS function');
  });

  it('keep their places', () => {
    const text = 'MATCH (p:Person)\nRETURN p';
    for (const { start, end, text: written } of readQuery(text)) expect(text.slice(start, end)).toBe(written);
  });
});

describe('an unfinished query', () => {
  it.each([
    '',
    ' ',
    "MATCH (p {name: 'Giu",
    'MATCH (p:',
    '`',
    '$',
    '"',
    '1abc',
    '#',
    '/* never ends',
    '\u{1F600}',
    "'\\q'",
  ])('is read without a complaint: %j', (text) => {
    expect(() => readQuery(text)).not.toThrow();
  });

  it('has its open text up to the end of the line, and its words after it', () => {
    expect(rolesIn("MATCH (p {name: 'Giu\nRETURN p")).toEqual([
      'MATCH keyword',
      'p variable',
      'name property',
      "'Giu string",
      'RETURN keyword',
      'p variable',
    ]);
    expect(lenientTokens("'Giu")[0]?.open).toBe(true);
  });

  it('is passed over where it is nothing but faults', () => {
    expect(readQuery('#'.repeat(1000))).toEqual([]);
  });
});
