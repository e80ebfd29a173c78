/**
 * The state of an arc-eager parse: a stack, a buffer, the arcs so far (spacy/pipeline/_parser_internals/_state.pxd,
 * StateC). Tokens that were reduced without a head go back to the buffer's front through a stack of their own.
 */
import { ABSENT } from './transition-model.ts';

export class ArcEagerState {
  readonly length: number;
  /** Head of each token, ABSENT for none yet. */
  readonly heads: Int32Array;
  /** Move that gave each token its head. */
  readonly arcMoves: Int32Array;

  readonly #stack: number[] = [];
  readonly #returned: number[] = [];
  /** The first token that was never in the buffer's returned part or on the stack. */
  #next = 0;
  /** Each token's most recent dependents on either side, and for a dependent the one before it on the same side. */
  readonly #lastLeft: Int32Array;
  readonly #lastRight: Int32Array;
  readonly #previous: Int32Array;
  readonly #unshiftable: Uint8Array;
  readonly #sentenceStarts: Uint8Array;

  constructor(length: number) {
    const absent = (): Int32Array => new Int32Array(length).fill(ABSENT);
    this.length = length;
    this.heads = absent();
    this.arcMoves = absent();
    this.#lastLeft = absent();
    this.#lastRight = absent();
    this.#previous = absent();
    this.#unshiftable = new Uint8Array(length);
    this.#sentenceStarts = new Uint8Array(length);
  }

  /** The token at a place of the buffer, 0 being its front. */
  buffer(place: number): number {
    const returned = this.#returned.length;
    if (place < returned) return this.#returned[returned - 1 - place] ?? ABSENT;
    const token = this.#next + place - returned;
    return token < this.length ? token : ABSENT;
  }

  /** The token at a place of the stack, 0 being its top. */
  stack(place: number): number {
    return this.#stack[this.#stack.length - 1 - place] ?? ABSENT;
  }

  get stackDepth(): number {
    return this.#stack.length;
  }

  get bufferLength(): number {
    return this.length - this.#next + this.#returned.length;
  }

  get isFinal(): boolean {
    return this.#stack.length === 0 && this.bufferLength === 0;
  }

  /** The dependent of a token that was attached last on its left, and is still attached. */
  lastLeftChild(token: number): number {
    return token === ABSENT ? ABSENT : (this.#lastLeft[token] ?? ABSENT);
  }

  lastRightChild(token: number): number {
    return token === ABSENT ? ABSENT : (this.#lastRight[token] ?? ABSENT);
  }

  startsSentence(token: number): boolean {
    return this.#sentenceStarts[token] === 1;
  }

  isUnshiftable(token: number): boolean {
    return this.#unshiftable[token] === 1;
  }

  /** The buffer's front goes on the stack. */
  push(): void {
    this.#stack.push(this.#returned.pop() ?? this.#next++);
  }

  pop(): void {
    this.#stack.pop();
  }

  /** The stack's top goes back to the front of the buffer. */
  unshift(): void {
    const token = this.#stack.pop() ?? ABSENT;
    this.#unshiftable[token] = 1;
    this.#returned.push(token);
  }

  setReshiftable(token: number): void {
    this.#unshiftable[token] = 0;
  }

  setSentenceStart(token: number): void {
    this.#sentenceStarts[token] = 1;
  }

  /** Attaches a token to a head by a move; an arc that it had is removed. */
  addArc(head: number, child: number, move: number): void {
    this.#removeArc(child);
    const last = head > child ? this.#lastLeft : this.#lastRight;
    this.#previous[child] = last[head] ?? ABSENT;
    last[head] = child;
    this.heads[child] = head;
    this.arcMoves[child] = move;
  }

  /** Only the dependent attached last can be taken off: the parser never asks for another. */
  #removeArc(child: number): void {
    const head = this.heads[child] ?? ABSENT;
    if (head === ABSENT) return;
    const last = head > child ? this.#lastLeft : this.#lastRight;
    if (last[head] === child) last[head] = this.#previous[child] ?? ABSENT;
  }
}
