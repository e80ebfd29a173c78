/**
 * The greedy arc-eager dependency parser (spacy/pipeline/_parser_internals/arc_eager.pyx; Nivre, "Algorithms for
 * Deterministic Incremental Dependency Parsing", 2008, with the moves back to the buffer of Honnibal and Johnson, "An
 * Improved Non-monotonic Transition System for Dependency Parsing", 2015).
 */
import { ArcEagerState } from './arc-eager-state.ts';
import type { Address } from './backend/memory.ts';
import type { Parse } from './dependency-tree.ts';
import type { ParserSizes } from './manifest.ts';
import { ModelError } from './manifest.ts';
import type { Scorer, TransitionModelOptions } from './transition-model.ts';
import { ABSENT, TransitionModel } from './transition-model.ts';

type Action = ParserSizes['moves'][number][0];

/** The label of a token that got no head. */
export const ROOT = 'ROOT';

/** Moves of one action, `[start, end)` in the order of the scores. */
interface MoveRange {
  readonly start: number;
  readonly end: number;
}

export class ArcEagerParser {
  readonly #model: TransitionModel;
  readonly #moves: ParserSizes['moves'];
  readonly #shift: MoveRange;
  readonly #reduce: MoveRange;
  readonly #left: MoveRange;
  readonly #right: MoveRange;
  readonly #break: MoveRange;

  constructor(options: TransitionModelOptions & { readonly sizes: ParserSizes }) {
    const { moves } = options.sizes;
    this.#model = new TransitionModel(options);
    this.#moves = moves;
    this.#shift = rangeOf(moves, 'S');
    this.#reduce = rangeOf(moves, 'D');
    this.#left = rangeOf(moves, 'L');
    this.#right = rangeOf(moves, 'R');
    this.#break = rangeOf(moves, 'B');
  }

  parse(vectors: Address, count: number): Parse {
    const scorer = this.#model.start(vectors, count);
    const state = new ArcEagerState(count);
    while (!state.isFinal) this.#apply(state, this.#best(state, scorer));
    const labels = Array.from(state.arcMoves, (move) => this.#moves[move]?.[1] ?? ROOT);
    state.heads.forEach((head, token) => {
      if (head === ABSENT) state.heads[token] = token;
    });
    return { heads: state.heads, labels };
  }

  /** The legal move with the highest score, the first of equals. */
  #best(state: ArcEagerState, scorer: Scorer): number {
    const legal = legalActions(state);
    // Where one move is legal there is nothing to score.
    if (!legal.attach && !legal.break && legal.shift !== legal.reduce)
      return legal.shift ? this.#shift.start : this.#reduce.start;

    describe(state, scorer.tokens);
    scorer.score();
    const { scores } = scorer;
    let best = ABSENT;
    let highest = -Infinity;
    const consider = ({ start, end }: MoveRange): void => {
      for (let move = start; move < end; move++) {
        const score = scores[move] ?? -Infinity;
        if (score <= highest) continue;
        best = move;
        highest = score;
      }
    };
    if (legal.shift) consider(this.#shift);
    if (legal.reduce) consider(this.#reduce);
    if (legal.attach) consider(this.#left);
    if (legal.attach) consider(this.#right);
    if (legal.break) consider(this.#break);
    return best;
  }

  #apply(state: ArcEagerState, move: number): void {
    const [action] = this.#moves[move] ?? ['S'];
    const front = state.buffer(0);
    const top = state.stack(0);
    switch (action) {
      case 'S':
        state.push();
        return;
      case 'D':
        if (state.heads[top] !== ABSENT || state.stackDepth === 1) state.pop();
        else state.unshift();
        return;
      case 'L':
        state.addArc(front, top, move);
        state.setReshiftable(front);
        state.pop();
        return;
      case 'R':
        state.addArc(top, front, move);
        state.push();
        return;
      case 'B':
        state.setSentenceStart(state.buffer(1));
        return;
    }
  }
}

interface LegalActions {
  readonly shift: boolean;
  readonly reduce: boolean;
  /** An arc to the left or to the right. */
  readonly attach: boolean;
  readonly break: boolean;
}

/** The conditions of each action's is_valid. Some action is always legal. */
function legalActions(state: ArcEagerState): LegalActions {
  const [front, second] = [state.buffer(0), state.buffer(1)];
  const { bufferLength, stackDepth } = state;
  const fresh = front !== ABSENT && !state.startsSentence(front);
  return {
    shift: stackDepth === 0 || (bufferLength >= 2 && fresh && !state.isUnshiftable(front)),
    reduce: stackDepth > 0,
    attach: stackDepth > 0 && fresh,
    break: bufferLength >= 2 && second === front + 1 && !state.startsSentence(second),
  };
}

/** The eight tokens that describe a state (_state.pxd, set_context_tokens). */
function describe(state: ArcEagerState, tokens: Int32Array): void {
  const front = state.buffer(0);
  const top = state.stack(0);
  tokens[0] = front;
  tokens[1] = state.buffer(1);
  tokens[2] = top;
  tokens[3] = state.stack(1);
  tokens[4] = state.stack(2);
  tokens[5] = state.lastLeftChild(front);
  tokens[6] = state.lastLeftChild(top);
  tokens[7] = state.lastRightChild(top);
}

/** Moves of one action stand together, in the order S, D, L, R, B, which breaks ties between scores. */
function rangeOf(moves: ParserSizes['moves'], action: Action): MoveRange {
  const start = moves.findIndex(([name]) => name === action);
  const end = moves.findLastIndex(([name]) => name === action) + 1;
  if (start < 0 || !moves.slice(start, end).every(([name]) => name === action))
    throw new ModelError(`the parser's moves with action ${action} do not stand together`);
  return { start, end };
}
