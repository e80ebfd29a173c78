/**
 * The named-entity recogniser: a transition system that reads tokens from left to right and opens, continues or closes
 * an entity at each (spacy/pipeline/_parser_internals/ner.pyx; the BILUO scheme of Ratinov and Roth, "Design Challenges
 * and Misconceptions in Named Entity Recognition", 2009). Labels and sizes come with the weights, so that several
 * recognisers can work side by side.
 */
import type { Address } from './backend/memory.ts';
import type { TokenSpan } from './doc.ts';
import type { EmbeddingOptions } from './embedding-cache.ts';
import type { EntitySizes } from './manifest.ts';
import { ModelError } from './manifest.ts';
import { Tok2Vec } from './tok2vec.ts';
import type { TokenSequence } from './token-sequence.ts';
import type { Scorer } from './transition-model.ts';
import { ABSENT, TransitionModel } from './transition-model.ts';

type Action = EntitySizes['transitions']['moves'][number][0];

/** The moves of one label. */
interface LabelMoves {
  readonly label: string;
  readonly begin: number;
  readonly inside: number;
  readonly last: number;
  readonly unit: number;
}

/** An entity as one recogniser gives it. */
export interface LabelledSpan extends TokenSpan {
  readonly label: string;
}

/** An entity that has begun. */
interface OpenEntity {
  readonly start: number;
  readonly moves: LabelMoves;
}

export interface EntityRecognizerOptions extends Omit<EmbeddingOptions, 'sizes'> {
  readonly sizes: EntitySizes;
}

export class EntityRecognizer {
  readonly #tok2vec: Tok2Vec;
  readonly #model: TransitionModel;
  readonly #memory: EmbeddingOptions['backend']['memory'];
  /** In the order of the scores, in which equal scores are decided. */
  readonly #labels: readonly LabelMoves[];
  readonly #outside: number;

  constructor(options: EntityRecognizerOptions) {
    const { backend, name, sizes } = options;
    this.#memory = backend.memory;
    this.#tok2vec = new Tok2Vec({ ...options, name: `${name}.tok2vec`, sizes: sizes.tok2vec });
    this.#model = new TransitionModel({ ...options, sizes: sizes.transitions, width: sizes.tok2vec.width });
    const { moves } = sizes.transitions;
    this.#labels = labelMoves(moves);
    this.#outside = indexOf(moves, 'O', '');
  }

  /** The entities of a text, which never overlap and never cross the start of a sentence. */
  recognize(tokens: TokenSequence, sentenceStarts: Uint8Array): LabelledSpan[] {
    return this.#memory.frame(() => this.#decode(this.#tok2vec.encode(tokens), tokens, sentenceStarts));
  }

  #decode(vectors: Address, { lexemes }: TokenSequence, sentenceStarts: Uint8Array): LabelledSpan[] {
    const scorer = this.#model.start(vectors, lexemes.length);
    const entities: LabelledSpan[] = [];
    let open: OpenEntity | undefined;
    lexemes.forEach(({ isSpace }, token) => {
      // An entity goes on only where a token follows in the same sentence.
      const mayGoOn = token + 1 < lexemes.length && sentenceStarts[token + 1] !== 1;
      if (open) {
        if (mayGoOn && !this.#closes(scorer, token, open)) return;
        entities.push({ start: open.start, end: token + 1, label: open.moves.label });
        open = undefined;
      } else if (!isSpace) {
        const move = this.#opening(scorer, token, mayGoOn);
        if (move?.single === true) entities.push({ start: token, end: token + 1, label: move.moves.label });
        else if (move) open = { start: token, moves: move.moves };
      }
    });
    return entities;
  }

  /** Whether this token is the last of an open entity. */
  #closes(scorer: Scorer, token: number, { start, moves }: OpenEntity): boolean {
    score(scorer, token, start);
    return at(scorer, moves.last) > at(scorer, moves.inside);
  }

  /** The label of an entity that begins at this token, and whether it is the whole of it; nothing for none. */
  #opening(
    scorer: Scorer,
    token: number,
    mayGoOn: boolean,
  ): { readonly moves: LabelMoves; readonly single: boolean } | undefined {
    score(scorer, token, ABSENT);
    let best: { readonly moves: LabelMoves; readonly single: boolean } | undefined;
    let highest = -Infinity;
    if (mayGoOn)
      for (const moves of this.#labels)
        if (at(scorer, moves.begin) > highest) {
          best = { moves, single: false };
          highest = at(scorer, moves.begin);
        }
    for (const moves of this.#labels)
      if (at(scorer, moves.unit) > highest) {
        best = { moves, single: true };
        highest = at(scorer, moves.unit);
      }
    return at(scorer, this.#outside) > highest ? undefined : best;
  }
}

/** A state is described by its token, the open entity's first token, and the token before (set_context_tokens). */
function score(scorer: Scorer, token: number, start: number): void {
  scorer.tokens[0] = token;
  scorer.tokens[1] = start;
  scorer.tokens[2] = start === ABSENT ? ABSENT : token - 1;
  scorer.score();
}

const at = ({ scores }: Scorer, move: number): number => scores[move] ?? -Infinity;

function labelMoves(moves: EntitySizes['transitions']['moves']): LabelMoves[] {
  return moves
    .filter(([action]) => action === 'B')
    .map(([, label]) => ({
      label,
      begin: indexOf(moves, 'B', label),
      inside: indexOf(moves, 'I', label),
      last: indexOf(moves, 'L', label),
      unit: indexOf(moves, 'U', label),
    }));
}

function indexOf(moves: EntitySizes['transitions']['moves'], action: Action, label: string): number {
  const index = moves.findIndex(
    ([otherAction, otherLabel]) => otherAction === action && otherLabel === label,
  );
  if (index < 0) throw new ModelError(`the entity recogniser has no move ${action}-${label}`);
  return index;
}
