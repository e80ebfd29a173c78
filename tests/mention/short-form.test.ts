import { describe, expect, it } from 'vitest';

import { nameKey } from '../../graph/model/index.ts';
import { looksLikeAcronym } from '../../src/lexicon/acronym.ts';
import { initialsOf } from '../../src/mention/acronyms.ts';
import {
  isOneEditApart,
  isShortBodyName,
  isShortPersonName,
  isShortPlaceName,
  isSlipOf,
  isTransposition,
} from '../../src/mention/short-form.ts';

describe('short names of persons', () => {
  it.each([
    ['Dubois', 'Claire Dubois'],
    ['Claire', 'Claire Dubois'],
    ['Claire Dubois', 'Claire Marie Dubois'],
    ['Bill Haines', 'William Haines'],
    ['Tanaka Yuki', 'Yuki Tanaka'],
  ])('%s stands for %s', (short, full) => {
    expect(isShortPersonName(short, full)).toBe(true);
  });

  it.each([
    ['Marie', 'Claire Marie Dubois'],
    ['Dubois', 'Dubois'],
    ['Ann Dubois', 'Claire Dubois'],
    ['Bill Haines', 'Robert Haines'],
    ['Bill Haines', 'William Hurst'],
  ])('%s does not stand for %s', (short, full) => {
    expect(isShortPersonName(short, full)).toBe(false);
  });
});

describe('short names of places', () => {
  it.each([
    ['Texas', 'State of Texas'],
    ['Bura', 'Bura City'],
  ])('%s stands for %s', (short, full) => {
    expect(isShortPlaceName(short, full)).toBe(true);
  });

  it.each([
    ['New York', 'New York City'],
    ['Mexico', 'Mexico City'],
    ['Island', 'Island of Skye'],
  ])('%s does not stand for %s', (short, full) => {
    expect(isShortPlaceName(short, full)).toBe(false);
  });
});

describe('a word with one edit', () => {
  it.each([
    ['Hendriks', 'Hendricks'],
    ['Tatton', 'Tarton'],
    ['Schmletz', 'Schmeltz'],
  ])('%s is near %s', (a, b) => {
    expect(isOneEditApart(a, b)).toBe(true);
    expect(isOneEditApart(b, a)).toBe(true);
  });

  it.each([
    ['Lee', 'Lea'],
    ['Carter', 'Barter'],
    ['Tatton', 'Tatton'],
    ['Tatton', 'Tartan'],
  ])('%s is not near %s', (a, b) => {
    expect(isOneEditApart(a, b)).toBe(false);
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
    ['Senate', 'Senate of the Philippines'],
    ['House', 'House of Commons'],
    ['Oxbridge', 'Oxbridge University'],
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

describe('slips in the ending of a name', () => {
  it.each([
    ['norwaj', 'norway'],
    ['norwaer', 'norway'],
  ])('%s is %s', (slip, meant) => {
    expect(isSlipOf(slip, meant)).toBe(true);
  });

  it.each([
    ['norway', 'norway'],
    ['nordway', 'norway'],
    ['malian', 'mali'],
    ['norwegian', 'norway'],
  ])('%s is not %s', (word, other) => {
    expect(isSlipOf(word, other)).toBe(false);
  });
});
