/** The recogniser of names that is shipped, with its 16-bit weights, against what spaCy finds with it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import type { Doc, English, TokenSpan } from '../../../src/english/doc.ts';
import { createEnglish } from '../../../src/english/index.ts';
import { readRecognizerManifest } from '../../../src/english/recognizer-manifest.ts';
import { assets } from '../helpers/parts.ts';
import { FIXTURES, parityTexts } from './texts.ts';

const SHARE = 0.9995;

const NamesLine = z.strictObject({
  id: z.string(),
  sha256: z.string(),
  entities: z.array(z.tuple([z.int(), z.int(), z.string()])),
});

type Labelled = TokenSpan & { readonly label: string };

const texts = parityTexts();
const expected = readNames();

function readNames(): Map<string, readonly Labelled[]> {
  const jsonl = gunzipSync(readFileSync(join(FIXTURES, 'names.jsonl.gz'))).toString('utf8');
  const [, ...lines] = jsonl.trimEnd().split('\n');
  const byId = new Map(lines.map((line) => NamesLine.parse(JSON.parse(line))).map((line) => [line.id, line]));
  return new Map(
    texts.map(({ id, text }) => {
      const line = byId.get(id);
      if (line?.sha256 !== createHash('sha256').update(text).digest('hex'))
        throw new Error(`spaCy has not read the text ${id} as it is; see tests/english/parity/README.md`);
      return [id, line.entities.map(([start, end, label]) => ({ start, end, label }))];
    }),
  );
}

/** A pipeline whose entities are those of the further recogniser, all of them and no others. */
async function namesAlone(): Promise<English> {
  const [names] = assets.recognizers ?? [];
  if (!names) throw new Error('no recogniser is shipped');
  const manifest = readRecognizerManifest(names.manifest);
  const stock = z.object({
    ner: z.object({ transitions: z.object({ moves: z.array(z.array(z.string())) }) }),
  });
  const stockLabels = labelsOf(stock.parse(assets.manifest).ner.transitions.moves);
  const believed = Object.fromEntries(
    labelsOf(manifest.ner.transitions.moves).map((label) => [label, stockLabels]),
  );
  return createEnglish({ ...assets, recognizers: [{ ...names, manifest: { ...manifest, believed } }] });
}

const labelsOf = (moves: readonly (readonly string[])[]): string[] => [
  ...new Set(moves.map(([, label = '']) => label).filter((label) => label !== '')),
];

/** For each token, the entity it lies in. */
function entityOfToken(count: number, entities: readonly Labelled[]): string[] {
  const of = new Array<string>(count).fill('');
  for (const { start, end, label } of entities) of.fill(`${start}-${end} ${label}`, start, end);
  return of;
}

describe.each([
  { group: 'news', entities: 250 },
  { group: 'hostile', entities: 250 },
] as const)('on $group text', ({ group, entities }) => {
  const mine = texts.filter((text) => text.group === group);
  let docs: readonly (readonly [string, Doc])[];
  beforeAll(async () => {
    const english = await namesAlone();
    docs = mine.map(({ id, text }) => [id, english.annotate(text)] as const);
  });

  it(`compares at least ${entities} entities`, () => {
    const count = mine.reduce((sum, { id }) => sum + (expected.get(id)?.length ?? 0), 0);
    expect(count).toBeGreaterThanOrEqual(entities);
  });

  it('finds the same entities as spaCy over 99.95 % of tokens', () => {
    const different: string[] = [];
    let tokens = 0;
    for (const [id, doc] of docs) {
      const wanted = entityOfToken(doc.tokens.length, expected.get(id) ?? []);
      const found = entityOfToken(doc.tokens.length, doc.entities);
      tokens += found.length;
      found.forEach((entity, i) => {
        if (entity !== wanted[i]) different.push(`${id} @${i}: spaCy "${wanted[i] ?? ''}", ours "${entity}"`);
      });
    }
    expect(1 - different.length / tokens, different.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(SHARE);
  });
});
