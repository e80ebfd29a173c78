import { describe, expect, it } from 'vitest';

import type { LabelledSpan } from '../../src/english/biluo.ts';
import type { EntityComponent } from '../../src/english/entity-components.ts';
import { EntityComponents } from '../../src/english/entity-components.ts';
import { createEnglish } from '../../src/english/index.ts';
import { loadEnglish } from '../../src/english/load-node.ts';
import { ModelError } from '../../src/english/manifest.ts';
import { readRecognizerManifest } from '../../src/english/recognizer-manifest.ts';
import { assets, lexeme } from './helpers/parts.ts';

const TOKENS = { lexemes: 'a b c d e f'.split(' ').map(lexeme), spaces: [] };

const span = (start: number, end: number, label: string): LabelledSpan => ({ start, end, label });

/** A component that finds what it is told to. */
const component = (
  name: string,
  entities: readonly LabelledSpan[],
  believed?: EntityComponent['believed'],
): EntityComponent => ({
  name,
  recognizer: { recognize: () => [...entities] },
  ...(believed && { believed }),
});

const found = (...components: readonly EntityComponent[]): string[] =>
  new EntityComponents(components)
    .recognize(TOKENS, new Uint8Array(TOKENS.lexemes.length))
    .map((e) => `${e.start}-${e.end} ${e.label} ${e.component}`);

describe('several recognisers', () => {
  it('give each what they are believed for, in the order of the text', () => {
    expect(
      found(
        component('names', [span(4, 5, 'PLACE'), span(5, 6, 'MISC')], { PLACE: ['GPE'] }),
        component('ner', [span(0, 1, 'DATE'), span(2, 3, 'GPE')]),
      ),
    ).toEqual(['0-1 DATE ner', '4-5 PLACE names']);
  });

  it('take a label from the first that is believed for it', () => {
    expect(
      found(
        component('first', [span(0, 1, 'PLACE')], { PLACE: ['PLACE', 'GPE'] }),
        component('second', [span(2, 3, 'PLACE')], { PLACE: [] }),
        component('ner', [span(3, 4, 'GPE'), span(4, 5, 'DATE')]),
      ),
    ).toEqual(['0-1 PLACE first', '4-5 DATE ner']);
  });

  it('let the earlier stand where two overlap', () => {
    expect(
      found(
        component('names', [span(0, 3, 'ORG')], { ORG: [] }),
        component('ner', [span(2, 4, 'WORK'), span(0, 3, 'LAW'), span(1, 2, 'DATE')]),
      ),
    ).toEqual(['0-3 ORG names']);
  });

  it('take a whole before the parts of it that an earlier one found', () => {
    expect(
      found(
        component('names', [span(0, 1, 'PLACE'), span(2, 3, 'PLACE'), span(5, 6, 'PLACE')], { PLACE: [] }),
        component('ner', [span(0, 4, 'EVENT')]),
      ),
    ).toEqual(['0-4 EVENT ner', '5-6 PLACE names']);
  });
});

describe('the recogniser of names that is shipped', () => {
  it('gives people, bodies, places and peoples, and the stock model the rest', async () => {
    const english = await loadEnglish();
    const text = 'Petra Holm of Nordwind Airlines met Kenyan officials in Kisumu on Tuesday.';
    const doc = english.annotate(text);
    const entities = doc.entities.map(({ start, end, label, component: by }) => {
      const words = doc.tokens.slice(start, end).map((token) => token.text);
      return `${words.join(' ')} ${label} ${by}`;
    });
    expect(entities).toEqual([
      'Petra Holm PERSON names',
      'Nordwind Airlines ORG names',
      'Kenyan NORP names',
      'Kisumu PLACE names',
      'Tuesday DATE ner',
    ]);
  });

  it('is left out where no recogniser is given', async () => {
    const stock = await loadEnglish({ recognizers: [] });
    const components = stock.annotate('Petra Holm went to Kisumu.').entities.map((e) => e.component);
    expect(new Set(components)).toEqual(new Set(['ner']));
  });

  it('is refused with a label that it does not have, a stock name, or weights of another length', async () => {
    const [names] = assets.recognizers ?? [];
    if (!names) throw new Error('no recogniser is shipped');
    const manifest = readRecognizerManifest(names.manifest);
    expect(() => readRecognizerManifest({ ...manifest, believed: { SHIP: [] } })).toThrow(/believed/u);
    expect(() => readRecognizerManifest({ ...manifest, name: 'ner' })).toThrow(ModelError);
    const cut = { manifest, weights: names.weights.slice(0, 1000) };
    await expect(createEnglish({ ...assets, recognizers: [cut] })).rejects.toThrow(/1000 bytes/u);
  });
});
