/**
 * Text that nobody would write, to try every corner of a tokenizer and of what comes after it: spaCy's special cases
 * with things stuck to them, runs of punctuation, addresses, numbers with units, letters of many scripts, and white
 * space of every kind. The same seed gives the same text for ever: spaCy's answers to it are kept in a file.
 */
import { type SeededRandom, seededRandom } from './seeded-random.ts';

export interface HostileOptions {
  readonly seed: number;
  /** How many texts. */
  readonly count: number;
  /** spaCy's special cases; each is used at least once if there are enough texts. */
  readonly specialCases: readonly string[];
}

/** Code points assigned in Unicode 14, so that every Python and every JavaScript engine agrees on what they are. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x21, 0x7e],
  [0xa1, 0x17f],
  [0x180, 0x24f],
  [0x250, 0x2af],
  [0x2b0, 0x2ff],
  [0x300, 0x36f],
  [0x3a3, 0x3ff],
  [0x400, 0x4ff],
  [0x531, 0x556],
  [0x5d0, 0x5ea],
  [0x600, 0x6ff],
  [0x905, 0x94d],
  [0x966, 0x96f],
  [0x985, 0x98c],
  [0xe01, 0xe3a],
  [0x10d0, 0x10ff],
  [0x1100, 0x115f],
  [0x13a0, 0x13f5],
  [0x1e00, 0x1eff],
  [0x2010, 0x205e],
  [0x2074, 0x208e],
  [0x20a0, 0x20c0],
  [0x2100, 0x218b],
  [0x2190, 0x23ff],
  [0x2460, 0x24ff],
  [0x2500, 0x26ff],
  [0x2700, 0x27bf],
  [0x2e00, 0x2e4f],
  [0x3001, 0x303f],
  [0x3041, 0x3096],
  [0x30a0, 0x30ff],
  [0x4e00, 0x9fa5],
  [0xac00, 0xd7a3],
  [0xe000, 0xe0ff],
  [0xfb00, 0xfb06],
  [0xfe00, 0xfe0f],
  [0xfe30, 0xfe52],
  [0xff01, 0xffbe],
  [0xfff9, 0xfffd],
  [0x10330, 0x1034a],
  [0x10400, 0x1044f],
  [0x1d400, 0x1d454],
  [0x1d7ce, 0x1d7ff],
  [0x1f100, 0x1f1ad],
  [0x1f1e6, 0x1f1ff],
  [0x1f300, 0x1f6d7],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x20100],
  [0xe0020, 0xe007f],
  [0x10fff0, 0x10fffd],
];

const PUNCTUATION = [
  ...Array.from('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'),
  ...Array.from('…‘’“”„«»‹›–—―¿¡§¶•·′″‽、。「」（），！？：；～°©®™×÷±'),
  '...',
  '--',
  '---',
  "''",
  '``',
];

const WHITE_SPACE = [
  ...['\n', '\n\n', '\t', '  ', '   ', ' \n ', '\r\n', '\r', '\v', '\f', '\u001c', '\u001f', '\u0085'],
  ...['\u00a0', ' \u00a0', '\u1680', '\u2002', '\u2003 ', '\u2009', '\u2028', '\u2029', '\u202f', '\u205f'],
  ...['\u3000', '\u200b', '\ufeff', '\u2060', '\u200d'],
];

/** Where one case has no single counterpart in the other, or one letter changes its length. */
const ODD_CASES = [
  'İstanbul',
  'ΟΔΟΣ',
  "ΑΣ'",
  'Σ',
  'ﬁnance',
  'ǅ',
  'ŉ',
  'STRAẞE',
  'ᾼ',
  'ſo',
  '\u212a',
  'ꙮ',
  'e\u0301',
  '𐐔𐐯',
];

const WORDS = (
  'the a of to and in that for it was on said with he she they we I you not but who which this these there if when ' +
  'minister police Monday March Paris Mrs. Smith company union court goal river bank reporters percent million ' +
  'voted announced killed ran told bought wants is are were been has had will can could should do does did ' +
  'quickly never very more most old new two three first last better worst going gone children people'
).split(' ');

const UNITS = [
  'km',
  'kg',
  'GB',
  'mph',
  '%',
  '°C',
  'm²',
  'kWh',
  'lbs',
  'am',
  'p.m.',
  'bn',
  'x',
  'th',
  's',
  'C.',
];
const CURRENCIES = ['$', '£', '€', '¥', '₹', '₽', 'US$', 'A$', '¢'];
const SCHEMES = [
  'http://',
  'https://',
  'ftp://',
  'HTTP://',
  'mailto:',
  '//',
  'www.',
  '',
  'file:///',
  'http:/',
];
const ENDINGS = ['com', 'org', 'co.uk', 'io', 'museum', 'example', 'xn--p1ai', 'рф', 'COM', 'c'];
const JOINTS = [
  '-',
  '--',
  '/',
  '.',
  '..',
  '...',
  ':',
  ',',
  ';',
  '~',
  '=',
  '<',
  '>',
  '@',
  '&',
  '+',
  '_',
  '—',
  '’',
  "'",
];

const LETTERS = Array.from("aeiourstlnmdAESTéß'’3");

const BRACKETS = ['()', '[]', '""', "''", '“”', '‘’', '«»', '**', '<>', '{}'];

type Maker = (random: SeededRandom) => string;

const times = (count: number, make: () => string): string => Array.from({ length: count }, make).join('');

const codePoint: Maker = (random) => String.fromCodePoint(random.integer(...random.pick(BLOCKS)));

const unicodeRun: Maker = (random) => {
  const block = random.pick(BLOCKS);
  const oneScript = random.chance(60);
  return times(random.integer(1, 7), () =>
    oneScript ? String.fromCodePoint(random.integer(...block)) : codePoint(random),
  );
};

const punctuationRun: Maker = (random) => {
  const same = random.pick(PUNCTUATION);
  const repeats = random.chance(40);
  return times(random.integer(1, repeats ? 9 : 5), () => (repeats ? same : random.pick(PUNCTUATION)));
};

const letters: Maker = (random) => times(random.integer(1, 8), () => random.pick(LETTERS));

const word: Maker = (random) => {
  const plain = random.pick(WORDS);
  if (random.chance(70)) return plain;
  return random.pick([
    plain.toUpperCase(),
    plain.charAt(0).toUpperCase() + plain.slice(1),
    `${plain}n't`,
    `${plain}'s`,
  ]);
};

const joined: Maker = (random) =>
  times(random.integer(1, 3), () => random.pick([word, letters, letters])(random) + random.pick(JOINTS)) +
  random.pick([word, letters, number])(random);

function number(random: SeededRandom): string {
  const digits = String(random.integer(0, 9999));
  const grouped = `${random.integer(1, 999)},${random.integer(100, 999)}`;
  const fraction = random.pick(['.', ',', '/', ':', '-', '–']) + String(random.integer(0, 99));
  const core = random.pick([
    digits,
    grouped,
    digits + fraction,
    `${random.integer(1, 12)}${fraction}${fraction}`,
  ]);
  const before = random.chance(30) ? random.pick([...CURRENCIES, '-', '+', '~', '#', "'", '(']) : '';
  return before + core + (random.chance(50) ? random.pick(UNITS) : '');
}

const host: Maker = (random) =>
  times(random.integer(1, 3), () => `${letters(random).toLowerCase()}.`) + random.pick(ENDINGS);

const address: Maker = (random) => {
  if (random.chance(25))
    return `${letters(random)}${random.pick(['.', '+', '_', ''])}${letters(random)}@${host(random)}`;
  const port = random.chance(15) ? `:${random.integer(1, 70_000)}` : '';
  const path = times(
    random.integer(0, 3),
    () => `/${random.pick([word, letters, number, punctuationRun])(random)}`,
  );
  const query = random.chance(25) ? `?${letters(random)}=${number(random)}&b=%20#${letters(random)}` : '';
  const place = random.chance(15) ? times(4, () => `${random.integer(0, 300)}.`).slice(0, -1) : host(random);
  return random.pick(SCHEMES) + place + port + path + query;
};

/** Each special case once, by turns; then others at random. */
function specialCaseMaker(specialCases: readonly string[], random: SeededRandom): Maker {
  const queue = random.shuffle(specialCases);
  return (mine) => {
    const rule = queue.pop() ?? mine.pick(specialCases);
    const bare = mine.chance(45);
    const before = bare || mine.chance(40) ? '' : mine.pick(PUNCTUATION);
    const after = bare || mine.chance(40) ? '' : mine.pick([...PUNCTUATION, ...JOINTS, ...UNITS]);
    return before + rule + after;
  };
}

const wrapped: Maker = (random) => {
  const pair = random.pick(BRACKETS);
  const inside = random.pick([word, joined, number, address])(random);
  return pair.charAt(0) + inside + pair.charAt(1) + random.pick(['', ',', '.', '?']);
};

const gap: Maker = (random) => {
  if (random.chance(78)) return ' ';
  if (random.chance(20)) return random.pick(['. ', '.\n', '! ', '?" ', '.” ', '.\n\n']);
  return random.chance(25) ? '' : random.pick(WHITE_SPACE);
};

function hostileText(random: SeededRandom, specialCase: Maker): string {
  const makers: readonly Maker[] = [
    ...[specialCase, specialCase, specialCase, specialCase, specialCase, specialCase],
    ...[word, word, word, joined, number, address, wrapped, punctuationRun, unicodeRun, letters],
    (mine) => mine.pick(ODD_CASES),
  ];
  // A text of a few kinds goes deeper into them than a mixture of all does.
  const few = Array.from({ length: 3 }, () => random.pick(makers));
  const kinds = random.chance(50) ? makers : [...few, word, specialCase];
  // Many short texts rather than a few long ones: the ends of a text are where padding can go wrong.
  return times(random.integer(2, 60), () => random.pick(kinds)(random) + gap(random));
}

/** The texts, in UTF-16 without lone surrogates. */
export function hostileTexts({ seed, count, specialCases }: HostileOptions): string[] {
  const random = seededRandom(seed);
  const specialCase = specialCaseMaker(specialCases, random);
  return Array.from({ length: count }, () => hostileText(random, specialCase));
}
