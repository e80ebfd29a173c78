/** The parts in the order in which they build on each other (https://spacy.io/models/en#en_core_web_sm). */
import { createAffixes } from './affixes.ts';
import type { Analysis } from './analysis.ts';
import { createDoc } from './analysis.ts';
import { ArcEagerParser } from './arc-eager.ts';
import { AttributeRuler } from './attribute-ruler.ts';
import type { Backend } from './backend/kernels.ts';
import { EntityRecognizer } from './biluo.ts';
import { Characters } from './characters.ts';
import { sentenceStarts, subtreeEdges } from './dependency-tree.ts';
import type { Doc, English } from './doc.ts';
import { EntityComponents } from './entity-components.ts';
import { Lemmatizer } from './lemmatizer.ts';
import type { Manifest } from './manifest.ts';
import { deprojectivize } from './nonproj.ts';
import { nounChunks } from './noun-chunks.ts';
import type { Limits } from './options.ts';
import type { RecognizerManifest } from './recognizer-manifest.ts';
import { STOCK_RECOGNIZER } from './recognizer-manifest.ts';
import { sections } from './sections.ts';
import { SpecialCases } from './special-cases.ts';
import { StringIds } from './string-ids.ts';
import { Tagger } from './tagger.ts';
import { Tok2Vec } from './tok2vec.ts';
import type { TokenSequence } from './token-sequence.ts';
import { Tokenizer } from './tokenizer.ts';
import { Vocab } from './vocab.ts';
import type { Weights } from './weights.ts';

interface Syntax {
  readonly tags: string[];
  readonly labels: string[];
  readonly heads: Int32Array;
  readonly leftEdges: Int32Array;
  readonly rightEdges: Int32Array;
  readonly sentenceStarts: Uint8Array;
}

/** What the pipeline computes with. */
export interface PipelineParts {
  readonly backend: Backend;
  readonly manifest: Manifest;
  readonly weights: Weights;
  /** Named-entity recognisers that go before the model's own, the most believed first. */
  readonly recognizers: readonly { readonly manifest: RecognizerManifest; readonly weights: Weights }[];
  readonly limits: Limits;
}

export class Pipeline implements English {
  readonly #memory: Backend['memory'];
  readonly #limits: Limits;
  readonly #tokenizer: Tokenizer;
  readonly #tok2vec: Tok2Vec;
  readonly #tagger: Tagger;
  readonly #parser: ArcEagerParser;
  readonly #ruler: AttributeRuler;
  readonly #lemmatizer: Lemmatizer;
  readonly #entities: EntityComponents;

  constructor({ backend, weights, manifest, recognizers, limits }: PipelineParts) {
    const characters = new Characters(manifest.characters);
    const ids = new StringIds(manifest.symbols);
    const vocab = new Vocab({ characters, ids, norms: manifest.norms, capacity: limits.lexemes });
    this.#memory = backend.memory;
    this.#limits = limits;
    this.#tokenizer = new Tokenizer({
      characters,
      vocab,
      affixes: createAffixes(manifest.tokenizer),
      specialCases: new SpecialCases(manifest.tokenizer, vocab),
      capacity: limits.chunks,
    });
    const common = { backend, weights, ids, capacity: limits.embeddings };
    const { width } = manifest.tok2vec;
    this.#tok2vec = new Tok2Vec({ ...common, name: 'tok2vec', sizes: manifest.tok2vec });
    this.#tagger = new Tagger(backend, weights, manifest.tagger.labels, width);
    this.#parser = new ArcEagerParser({ ...common, name: 'parser', sizes: manifest.parser, width });
    this.#ruler = new AttributeRuler(manifest.attributeRuler);
    this.#lemmatizer = new Lemmatizer(manifest.lemmatizer, characters, limits.lemmas);
    const stock = new EntityRecognizer({ ...common, name: 'ner', sizes: manifest.ner });
    this.#entities = new EntityComponents([
      ...recognizers.map(({ manifest: { name, believed, ner }, weights: own }) => ({
        name,
        believed,
        recognizer: new EntityRecognizer({ ...common, weights: own, name: 'ner', sizes: ner }),
      })),
      { name: STOCK_RECOGNIZER, recognizer: stock },
    ]);
  }

  annotate(text: string): Doc {
    const { lexemes, spaces } = this.#tokenizer.tokenize(text);
    const analyses = sections({ lexemes, spaces }, this.#limits.sectionTokens).map(({ start, end }) =>
      this.#analyse({ lexemes: lexemes.slice(start, end), spaces: spaces.slice(start, end) }),
    );
    return createDoc(text, analyses);
  }

  #analyse(tokens: TokenSequence): Analysis {
    const syntax = this.#memory.frame(() => this.#parse(tokens));
    const { lexemes } = tokens;
    const attributes = {
      lexemes,
      tags: syntax.tags,
      labels: syntax.labels,
      pos: lexemes.map(() => ''),
      morphs: lexemes.map(() => ''),
      lemmas: lexemes.map((): string | undefined => undefined),
    };
    this.#ruler.apply(attributes);
    const { pos, morphs } = attributes;
    const lemmas = lexemes.map(
      ({ text, lower }, token) =>
        attributes.lemmas[token] ??
        this.#lemmatizer.lemma({ text, lower, pos: pos[token] ?? '', morph: morphs[token] ?? '' }),
    );
    const entities = this.#entities.recognize(tokens, syntax.sentenceStarts);
    return { tokens, ...syntax, pos, morphs, lemmas, entities, nounChunks: nounChunks({ ...syntax, pos }) };
  }

  /** Tags and trees, which share their vectors. */
  #parse(tokens: TokenSequence): Syntax {
    const count = tokens.lexemes.length;
    const vectors = this.#tok2vec.encode(tokens);
    const tags = this.#tagger.tag(vectors, count);
    const parse = this.#parser.parse(vectors, count);
    let edges = subtreeEdges(parse.heads);
    if (deprojectivize(parse, edges, tokens.lexemes)) edges = subtreeEdges(parse.heads);
    return {
      tags,
      ...parse,
      leftEdges: edges.left,
      rightEdges: edges.right,
      sentenceStarts: sentenceStarts(parse.heads, edges.left),
    };
  }
}
