/** The pipeline's parts on the shipped model, for tests of one part. */
import { createAffixes } from '../../../src/english/affixes.ts';
import { createPlainBackend } from '../../../src/english/backend/plain.ts';
import { Characters } from '../../../src/english/characters.ts';
import type { EnglishAssets } from '../../../src/english/index.ts';
import { readAssets } from '../../../src/english/load-node.ts';
import type { Manifest } from '../../../src/english/manifest.ts';
import { readManifest } from '../../../src/english/manifest.ts';
import { SpecialCases } from '../../../src/english/special-cases.ts';
import { StringIds } from '../../../src/english/string-ids.ts';
import type { TokenizerParts } from '../../../src/english/tokenizer.ts';
import type { Lexeme } from '../../../src/english/vocab.ts';
import { Vocab } from '../../../src/english/vocab.ts';

export const assets: EnglishAssets = await readAssets();

/** A copy each time, so that a test may change it. */
export const manifest = (): Manifest => readManifest(structuredClone(assets.manifest));

export function tokenizerParts(): TokenizerParts {
  const { characters: tables, symbols, norms, tokenizer } = manifest();
  const characters = new Characters(tables);
  const vocab = new Vocab({ characters, ids: new StringIds(symbols), norms, capacity: 1000 });
  return {
    characters,
    vocab,
    affixes: createAffixes(tokenizer),
    specialCases: new SpecialCases(tokenizer, vocab),
    capacity: 1000,
  };
}

/** Plain kernels with fresh memory. */
export const plainBackend = createPlainBackend;

/** A word form of which only the text, its case and whether it is white space matter. */
export const lexeme = (text: string): Lexeme => ({
  text,
  lower: text.toLowerCase(),
  norm: text.toLowerCase(),
  prefix: text.slice(0, 1),
  suffix: text.slice(-3),
  shape: '',
  isSpace: text.trim() === '',
});
