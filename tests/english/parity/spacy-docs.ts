/** spaCy's answers, as scripts/english/make-reference.py writes them, read as the documents our pipeline gives. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { z } from 'zod';

import type { Doc, Token } from '../../../src/english/doc.ts';
import { FIXTURES, type ParityText } from './texts.ts';

const Header = z.strictObject({
  spacy: z.string(),
  thinc: z.string(),
  model: z.string(),
  fields: z.array(z.string()),
});

/** In the order of FIELDS in make-reference.py. */
const TokenRow = z.tuple([
  z.string(), // text
  z.int(), // start
  z.boolean(), // spaceAfter
  z.boolean(), // isSpace
  z.string(), // norm
  z.string(), // shape
  z.string(), // tag
  z.string(), // pos
  z.string(), // morph
  z.string(), // lemma
  z.string(), // dep
  z.int(), // head
  z.int(), // leftEdge
  z.int(), // rightEdge
  z.boolean(), // sentenceStart
  z.enum(['B', 'I', 'O']), // entityIob
  z.string(), // entityType
]);

const Span = z.tuple([z.int(), z.int()]);

const DocumentLine = z.strictObject({
  id: z.string(),
  sha256: z.string(),
  tokens: z.array(TokenRow),
  sentences: z.array(Span),
  entities: z.array(z.tuple([z.int(), z.int(), z.string()])),
  nounChunks: z.array(Span),
});

/** What spaCy found, and which spaCy it was. */
export interface Reference {
  readonly spacy: string;
  readonly model: string;
  readonly docs: ReadonlyMap<string, Doc>;
}

function toToken(row: z.infer<typeof TokenRow>, index: number): Token {
  const [text, start, spaceAfter, isSpace, norm, shape, tag, pos, morph, lemma, dep, head, ...rest] = row;
  const [leftEdge, rightEdge, sentenceStart, entityIob, entityType] = rest;
  return {
    ...{
      index,
      text,
      start,
      end: start + text.length,
      spaceAfter,
      isSpace,
      norm,
      shape,
      tag,
      pos,
      morph,
      lemma,
    },
    ...{ dep, head, leftEdge, rightEdge, sentenceStart, entityIob, entityType },
  };
}

function toDoc(line: z.infer<typeof DocumentLine>, text: string): Doc {
  return {
    text,
    tokens: line.tokens.map(toToken),
    sentences: line.sentences.map(([start, end]) => ({ start, end })),
    entities: line.entities.map(([start, end, label]) => ({ start, end, label, component: 'ner' })),
    nounChunks: line.nounChunks.map(([start, end]) => ({ start, end })),
  };
}

/**
 * The documents of a reference, by the texts' ids. Throws when a text is not in it, or has changed since it was written.
 */
export function readReference(jsonl: string, texts: readonly ParityText[]): Reference {
  const [header, ...lines] = jsonl.trimEnd().split('\n');
  const { spacy, model } = Header.parse(JSON.parse(header ?? ''));
  const byId = new Map(
    lines.map((line) => DocumentLine.parse(JSON.parse(line))).map((line) => [line.id, line]),
  );
  const docs = new Map<string, Doc>();
  for (const { id, text } of texts) {
    const line = byId.get(id);
    if (line === undefined)
      throw new Error(`spaCy's reference has no text ${id}; see tests/english/parity/README.md`);
    if (line.sha256 !== createHash('sha256').update(text).digest('hex'))
      throw new Error(`the text ${id} is not the one spaCy read; see tests/english/parity/README.md`);
    docs.set(id, toDoc(line, text));
  }
  return { spacy, model, docs };
}

/** The reference in the repository. */
export function committedReference(texts: readonly ParityText[]): Reference {
  return readReference(gunzipSync(readFileSync(join(FIXTURES, 'spacy.jsonl.gz'))).toString('utf8'), texts);
}

/** spaCy's answers of this moment, from a Python that has it. */
export function liveReference(python: string, texts: readonly ParityText[]): Reference {
  const script = join(import.meta.dirname, '../../../scripts/english/make-reference.py');
  const input = texts.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('');
  const run = spawnSync(python, [script], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (run.status !== 0) throw new Error(`make-reference.py failed: ${run.error?.message ?? run.stderr}`);
  return readReference(run.stdout, texts);
}
