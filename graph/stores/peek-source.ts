/** Where the article of a stored result was read from, without reading the result: there may be thousands of them. */
import { open } from 'node:fs/promises';

/** Bytes: the id and a long path. */
const HEAD = 4096;

/** A result begins with its article, and that with its id and its source: the order of the schema's fields. */
const BEGINNING = /^\{"article":\{"id":"[^"\\]*","source":(?<source>"(?:[^"\\]|\\.)*")/u;

/** The source of the article in a result's file; undefined where the file does not begin as one, or with a longer path. */
export async function peekSource(file: string): Promise<string | undefined> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(HEAD), position: 0 });
    const text = buffer.toString('utf8', 0, bytesRead);
    const source: unknown = JSON.parse(BEGINNING.exec(text)?.groups?.['source'] ?? 'null');
    return typeof source === 'string' ? source : undefined;
  } finally {
    await handle.close();
  }
}
