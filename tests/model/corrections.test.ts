import { describe, expect, it } from 'vitest';

import { parseCorrections } from '../../graph/model/index.ts';

const decided = { who: 'Mia', when: '2026-02-01', why: 'the club has another of this name' };
const place = { article: 'a1', start: 0, end: 9 };

const line = (value: unknown): string => JSON.stringify(value);

function reasonFor(text: string): string {
  const { corrections, faults } = parseCorrections(text, 'corrections.jsonl');
  expect(corrections).toEqual([]);
  return faults.map(({ where, reason }) => `${where}: ${reason}`).join('\n');
}

describe('a file of corrections', () => {
  it.each([
    { action: 'merge', mentions: [place, { ...place, text: 'Ada Brook' }] },
    { action: 'split', mentions: [place], from: { ...place, article: 'a2' } },
    { action: 'rename', mention: place, name: 'Ada Brook' },
    { action: 'retype', mention: place, type: 'Place', kind: 'city' },
    { action: 'reject', what: 'entity', mention: place },
    { action: 'reject', what: 'edge', type: 'MET_WITH', source: place, target: { ...place, start: 3 } },
    { action: 'reject', what: 'claim', type: 'MET_WITH', article: 'a1', subject: [0, 1], trigger: [2, 3], object: [4, 5] }, // prettier-ignore
  ])('has a decision a line ($action $what)', (correction) => {
    const { corrections, faults } = parseCorrections(line({ ...correction, ...decided }), 'c.jsonl');
    expect(faults).toEqual([]);
    expect(corrections).toEqual([{ where: 'c.jsonl:1', correction: { ...correction, ...decided } }]);
  });

  it('may have empty lines, line ends of Windows and a byte-order mark', () => {
    const rename = line({ action: 'rename', mention: place, name: 'Ada', ...decided });
    const { corrections, faults } = parseCorrections(`\uFEFF${rename}\r\n\r\n  \n${rename}\n`, 'c.jsonl');
    expect(faults).toEqual([]);
    expect(corrections.map(({ where }) => where)).toEqual(['c.jsonl:1', 'c.jsonl:4']);
  });

  it('is read on after a line that is wrong', () => {
    const rename = line({ action: 'rename', mention: place, name: 'Ada', ...decided });
    const { corrections, faults } = parseCorrections(`{"action":\n${rename}`, 'c.jsonl');
    expect(corrections).toHaveLength(1);
    expect(faults.map(({ where }) => where)).toEqual(['c.jsonl:1']);
  });

  it.each([
    ['{"action"', /corrections\.jsonl:1: the line is not JSON \(.+\): \{"action"$/u],
    ['12', /the line is 12, not an object/u],
    [line({ action: 'undo', ...decided }), /"action" is undo, not merge, split, rename, retype, reject or retract/u],
    [line({ action: 'reject', what: 'node', ...decided }), /"what" is node, not entity, edge or claim/u],
    [line({ action: 'merge', mentions: [place], ...decided }), /"mentions" is \[\{.+: .*2/u],
    [line({ action: 'rename', mention: { ...place, end: 0 }, name: 'Ada', ...decided }), /"mention\.end" is 0/u],
    [line({ action: 'rename', mention: { ...place, start: 9 }, name: 'Ada', ...decided }), /start is smaller than end/u],
    [line({ action: 'rename', mention: place, name: ' ', ...decided }), /"name" is/u],
    [line({ action: 'retype', mention: place, type: 'Country', ...decided }), /"type" is Country: .*Person/u],
    [line({ action: 'rename', mention: place, name: 'Ada', who: 'Mia', why: 'so' }), /"when" is not there/u],
    [line({ action: 'rename', mention: place, name: 'Ada', ...decided, when: 'today' }), /"when" is today: a day/u],
    [line({ action: 'rename', mention: place, name: 'Ada', ...decided, note: 1 }), /"note" is no field of it/u],
  ] as const)('names file, line, field and value of what is wrong (%s)', (text, message) => {
    expect(reasonFor(text)).toMatch(message);
  });
}); // prettier-ignore
