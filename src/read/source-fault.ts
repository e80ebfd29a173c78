/** What could not be read, and why: a fault is data, named and counted, and never stops the sources beside it. */

/** Where in its source a fault lies. Lines count from 1, bytes from 0. */
export type FaultPlace =
  { readonly kind: 'line'; readonly line: number } | { readonly kind: 'byte'; readonly offset: number };

/** One source, or one place in it, that gave no article. */
export interface SourceFault {
  /** The locator as given: a path, a pattern, or `-` for standard input. */
  readonly source: string;
  readonly place?: FaultPlace;
  /** What is wrong, naming the value. */
  readonly reason: string;
  /** What to do about it. */
  readonly hint: string;
}

/** A fault's place as editors and compilers print it: `file.jsonl:3`, `file.txt, byte 17`. */
export function formatPlace({ source, place }: Pick<SourceFault, 'source' | 'place'>): string {
  if (place === undefined) return source;
  switch (place.kind) {
    case 'line':
      return `${source}:${place.line}`;
    case 'byte':
      return `${source}, byte ${place.offset}`;
  }
}

/** What a reader yields: an article, or what was wrong. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: SourceFault };
