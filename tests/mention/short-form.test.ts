import { describe, expect, it } from 'vitest';

import { nameKey } from '../../graph/model/index.ts';
import { initialsOf, looksLikeAcronym } from '../../src/mention/acronyms.ts';
import { isShortBodyName, isShortPersonName, isTransposition } from '../../src/mention/short-form.ts';

describe('short names of persons', () => {
  it.each([
    ['Dubois', 'Claire Dubois'],
    ['Claire', 'Claire Dubois'],
    ['Claire Dubois', 'Claire Marie Dubois'],
  ])('%s stands for %s', (short, full) => {
    expect(isShortPersonName(short, full)).toBe(true);
  });

  it.each([
    ['Marie', 'Claire Marie Dubois'],
    ['Dubois', 'Dubois'],
    ['Ann Dubois', 'Claire Dubois'],
  ])('%s does not stand for %s', (short, full) => {
    expect(isShortPersonName(short, full)).toBe(false);
  });
});

describe('short names of bodies', () => {
  it.each([
    ['State Department', 'US State Department'],
    ['State Department', 'Department of State'],
    ['Homeland Security', 'Department of Homeland Security'],
    ['Borealis', 'Borealis Inc'],
    ['NXQ', 'NXQ Semiconductors NV'],
    ['NBGS', 'National Bureau of Grain Storage'],
    ['Kenyan government', 'Kenyan national government'],
  ])('%s stands for %s', (short, full) => {
    expect(isShortBodyName(short, full)).toBe(true);
  });

  it.each([
    ['State', 'State Department'],
    ['Grain Storage', 'National Bureau of Grain Storage'],
    ['Kenyan government', 'Swiss national government'],
  ])('%s does not stand for %s', (short, full) => {
    expect(isShortBodyName(short, full)).toBe(false);
  });
});

it('compares names without case, accents, dots, dashes and possessives', () => {
  expect(nameKey('The José-Maria U.S. Fund’s')).toBe(nameKey('jose maria us fund'));
});

it('takes two neighbouring letters swapped for a misspelling, in longer words only', () => {
  expect(isTransposition('Schlitz', 'Schiltz')).toBe(true);
  expect(isTransposition('Smith', 'Smiht')).toBe(true);
  expect(isTransposition('Kim', 'Kmi')).toBe(false);
  expect(isTransposition('Martin', 'Marlin')).toBe(false);
});

it('knows an acronym by its capitals and spells it from capitalised words', () => {
  expect(looksLikeAcronym('NBGS')).toBe(true);
  expect(looksLikeAcronym('Nbgs')).toBe(false);
  expect(looksLikeAcronym('A')).toBe(false);
  expect(initialsOf(['National', 'Bureau', 'of', 'Grain', 'Storage'])).toBe('NBGS');
});
