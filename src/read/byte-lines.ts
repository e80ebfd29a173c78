/** Splits a stream of bytes into lines, so that a file of any number of lines is read in the memory of one. */

/** A line without its end; `bytes` is undefined where it is longer than allowed (its bytes are let go). */
export interface ByteLine {
  readonly line: number;
  readonly bytes: Uint8Array | undefined;
}

const LINE_FEED = 0x0a;

/** The lines of a stream, numbered from 1. A line of more than `maxBytes` comes without its bytes. */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<ByteLine> {
  const open = new OpenLine(maxBytes);
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      open.append(chunk.subarray(from, end));
      yield open.close();
      from = end + 1;
    }
    open.append(chunk.subarray(from));
  }
  if (!open.isEmpty) yield open.close();
}

/** The line being read: its pieces are joined once, at its end. */
class OpenLine {
  #pieces: Uint8Array[] = [];
  #length = 0;
  #line = 1;
  readonly #maxBytes: number;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  append(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > this.#maxBytes) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  close(): ByteLine {
    const bytes = this.#length > this.#maxBytes ? undefined : Buffer.concat(this.#pieces);
    const closed = { line: this.#line, bytes };
    this.#pieces = [];
    this.#length = 0;
    this.#line += 1;
    return closed;
  }
}
