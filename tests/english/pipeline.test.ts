/** The pipeline as a whole, on the shipped model. tests/english/parity compares it with spaCy. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { createPlainBackend } from '../../src/english/backend/plain.ts';
import { EntityRecognizer } from '../../src/english/biluo.ts';
import type { Doc, English } from '../../src/english/index.ts';
import { createEnglish, ModelError } from '../../src/english/index.ts';
import { loadEnglish } from '../../src/english/load-node.ts';
import { StringIds } from '../../src/english/string-ids.ts';
import { Tokenizer } from '../../src/english/tokenizer.ts';
import { Weights } from '../../src/english/weights.ts';
import { assets, manifest, tokenizerParts } from './helpers/parts.ts';

const SENTENCES = [
  'The harbour board of Trondheim rejected the plan on Tuesday.',
  '“We did not see the report,” said Anna Keller, who leads the union.',
  'Prices rose 3.5% to $12 million, and nobody was surprised.',
  'He went home; she stayed in New York until May 2021.',
  'https://example.org/a?b=c is where the minutes can’t be found.',
];

let english: English;
beforeAll(async () => {
  english = await loadEnglish();
});

const textOf = ({ tokens }: Doc): string =>
  tokens.map(({ text, spaceAfter }) => (spaceAfter ? `${text} ` : text)).join('');

describe('an analysis', () => {
  it('finds tags, trees, lemmas, names and noun chunks', () => {
    const doc = english.annotate('Maria Lindqvist criticised the ministers in Oslo on Friday.');
    const column = (name: 'tag' | 'pos' | 'dep' | 'lemma'): string[] =>
      doc.tokens.map((token) => token[name]);
    expect(column('tag')).toEqual(['NNP', 'NNP', 'VBD', 'DT', 'NNS', 'IN', 'NNP', 'IN', 'NNP', '.']);
    expect(column('pos')).toEqual([
      'PROPN',
      'PROPN',
      'VERB',
      'DET',
      'NOUN',
      'ADP',
      'PROPN',
      'ADP',
      'PROPN',
      'PUNCT',
    ]);
    expect(column('dep')).toEqual([
      'compound',
      'nsubj',
      'ROOT',
      'det',
      'dobj',
      'prep',
      'pobj',
      'prep',
      'pobj',
      'punct',
    ]);
    expect(column('lemma')).toEqual([
      'Maria',
      'Lindqvist',
      'criticise',
      'the',
      'minister',
      'in',
      'Oslo',
      'on',
      'Friday',
      '.',
    ]);
    expect(doc.entities).toEqual([
      { start: 0, end: 2, label: 'PERSON', component: 'names' },
      { start: 6, end: 7, label: 'PLACE', component: 'names' },
      { start: 8, end: 9, label: 'DATE', component: 'ner' },
    ]);
    expect(doc.tokens.map(({ entityIob }) => entityIob).join('')).toBe('BIOOOOBOBO');
    expect(doc.nounChunks.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [3, 5],
      [6, 7],
      [8, 9],
    ]);
  });

  it('of no text is empty', () => {
    expect(english.annotate('')).toEqual({
      text: '',
      tokens: [],
      sentences: [],
      entities: [],
      nounChunks: [],
    });
  });

  it('of any text covers it, in well-formed trees and sentences', () => {
    const piece = fc.oneof(
      fc.constantFrom(...SENTENCES, ' ', '\n\n', '(', '\ud800', '🙂 '),
      fc.string({ maxLength: 8 }),
    );
    const anyText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = english.annotate(text);
        expect(textOf(doc)).toBe(text);
        doc.tokens.forEach((token, index) => {
          expect(token.index).toBe(index);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(doc.tokens[token.head]).toBeDefined();
          expect(token.leftEdge).toBeLessThanOrEqual(index);
          expect(token.rightEdge).toBeGreaterThanOrEqual(index);
        });
        expect(doc.sentences.flatMap(({ start, end }) => [start, end]).slice(1, -1)).toEqual(
          doc.sentences.slice(1).flatMap(({ start }) => [start, start]),
        );
        expect(doc.sentences.at(-1)?.end ?? 0).toBe(doc.tokens.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an analysis is the same', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('whatever was analysed before', () => {
    const fresh = new Map(SENTENCES.map((text) => [text, english.annotate(text)]));
    const order = fc.shuffledSubarray(SENTENCES, { minLength: 1 });
    fc.assert(
      fc.property(order, (texts) => {
        for (const text of texts) expect(english.annotate(text)).toEqual(fresh.get(text));
      }),
      { numRuns: 10 },
    );
  });

  it('with caches so small that they forget within one text', async () => {
    const limits = { lexemes: 2, chunks: 2, lemmas: 2, embeddings: 1 };
    const forgetful = await loadEnglish({ limits });
    // More distinct words than the smallest embedding cache has rows for.
    const words = Array.from({ length: 1500 }, (_, index) => `word${index}`).join(' ');
    for (const text of [...SENTENCES, words, ...SENTENCES])
      expect(forgetful.annotate(text)).toEqual(english.annotate(text));
  });

  it('in plain TypeScript', async () => {
    const plain = await loadEnglish({ backend: 'plain' });
    for (const text of SENTENCES) expect(plain.annotate(text)).toEqual(english.annotate(text));
  });

  it('without kernels, which are then computed in plain TypeScript', async () => {
    const { manifest: model, weights, recognizers = [] } = assets;
    const plain = await createEnglish({ manifest: model, weights, recognizers });
    const [text = ''] = SENTENCES;
    expect(plain.annotate(text)).toEqual(english.annotate(text));
    await expect(createEnglish({ manifest: model, weights }, { backend: 'simd' })).rejects.toThrow(/SIMD/u);
  });

  it('where compiling WebAssembly is forbidden, as a page can be', async () => {
    const refused = new WebAssembly.CompileError('violates the content security policy');
    vi.spyOn(WebAssembly, 'instantiate').mockRejectedValue(refused);
    const [text = ''] = SENTENCES;
    for (const fastMath of [false, true])
      expect((await createEnglish(assets, { fastMath })).annotate(text)).toEqual(english.annotate(text));
    await expect(createEnglish(assets, { backend: 'simd' })).rejects.toBe(refused);
  });

  it('on these sentences with fused multiply-add, where the engine has it', async () => {
    const fast = await loadEnglish({ fastMath: true });
    for (const text of SENTENCES) expect(fast.annotate(text)).toEqual(english.annotate(text));
  });
});

describe('a text longer than a section', () => {
  const paragraph = `${SENTENCES.slice(0, 3).join(' ')}\n\n`;

  it('is analysed paragraph by paragraph', async () => {
    const one = english.annotate(paragraph);
    const short = await loadEnglish({ limits: { sectionTokens: one.tokens.length } });
    const doc = short.annotate(paragraph.repeat(3));
    expect(textOf(doc)).toBe(paragraph.repeat(3));
    expect(doc.sentences).toHaveLength(3 * one.sentences.length);
    doc.tokens.forEach((token, index) => {
      const alone = one.tokens[index % one.tokens.length];
      const first = index - (index % one.tokens.length);
      expect(token).toMatchObject({
        text: alone?.text,
        tag: alone?.tag,
        dep: alone?.dep,
        lemma: alone?.lemma,
      });
      expect(token.head).toBe(first + (alone?.head ?? 0));
    });
    expect(doc.entities.slice(one.entities.length, 2 * one.entities.length)).toEqual(
      one.entities.map((entity) => ({
        ...entity,
        start: entity.start + one.tokens.length,
        end: entity.end + one.tokens.length,
      })),
    );
  });

  it('may be a line of half a megabyte', () => {
    const line = `${SENTENCES.join(' ')} `.repeat(1500).trimEnd();
    const doc = english.annotate(line);
    expect(textOf(doc)).toBe(line);
    expect(doc.sentences.length).toBeGreaterThan(4 * 1500);
  });

  it('may be 20,000 brackets', () => {
    const doc = english.annotate('('.repeat(20_000));
    expect(doc.tokens).toHaveLength(20_000);
  });
});

describe('a second recogniser', () => {
  it('works beside the first with labels of its own', () => {
    const model = manifest();
    const backend = createPlainBackend();
    const weights = new Weights(backend.memory, model, assets.weights);
    const ids = new StringIds(model.symbols);
    const common = { backend, weights, ids, name: 'ner', capacity: 600 };
    const stock = new EntityRecognizer({ ...common, sizes: model.ner });
    const moves = model.ner.transitions.moves.map(
      ([action, label]): (typeof model.ner.transitions.moves)[number] => [
        action,
        label === '' ? '' : `MY_${label}`,
      ],
    );
    const mine = new EntityRecognizer({
      ...common,
      sizes: { ...model.ner, transitions: { ...model.ner.transitions, moves } },
    });
    const tokens = new Tokenizer(tokenizerParts()).tokenize(SENTENCES[1] ?? '');
    const starts = Uint8Array.from(tokens.lexemes, (_, index) => (index === 0 ? 1 : 0));
    const found = stock.recognize(tokens, starts);
    expect(found.map(({ label }) => label)).toContain('PERSON');
    expect(mine.recognize(tokens, starts)).toEqual(
      found.map((entity) => ({ ...entity, label: `MY_${entity.label}` })),
    );
    expect(stock.recognize(tokens, starts)).toEqual(found);
  });

  it('is refused where a label lacks a move', () => {
    const model = manifest();
    const backend = createPlainBackend();
    const weights = new Weights(backend.memory, model, assets.weights);
    const moves = model.ner.transitions.moves.filter(
      ([action, label]) => action !== 'L' || label !== 'PERSON',
    );
    const sizes = { ...model.ner, transitions: { ...model.ner.transitions, moves } };
    const options = {
      backend,
      weights,
      ids: new StringIds(model.symbols),
      name: 'ner',
      sizes,
      capacity: 600,
    };
    expect(() => new EntityRecognizer(options)).toThrow('no move L-PERSON');
  });
});

describe('loading', () => {
  it('names the file that is missing', async () => {
    await expect(loadEnglish({ model: 'no-such-folder' })).rejects.toThrow(
      /no-such-folder.manifest\.json cannot be read/u,
    );
  });

  it('names the manifest that is cut short', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dossier-model-'));
    await writeFile(join(folder, 'manifest.json'), '{"format":1,');
    const error: unknown = await loadEnglish({ model: folder }).catch((reason: unknown) => reason);
    await rm(folder, { recursive: true });
    expect(error).toBeInstanceOf(ModelError);
    expect((error as ModelError).message).toContain(`${join(folder, 'manifest.json')} is not JSON`);
    expect((error as ModelError).cause).toBeInstanceOf(SyntaxError);
  });
});
