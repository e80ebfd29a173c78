/** A query that cannot be answered: what is wrong with it, where, and what to write instead. */
import { DossierError } from '../../model/index.ts';

/** Part of a query's text, as offsets in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A wrong query. The message names line and column; `excerpt` shows them. */
export class QueryError extends DossierError {
  /** The line of the query, and below it a mark at the place. */
  readonly excerpt: readonly [string, string];
  readonly place: Place;

  constructor(text: string, place: Place, message: string) {
    const before = text.slice(0, place.start);
    const lineStart = before.lastIndexOf('\n') + 1;
    const line = before.split('\n').length;
    super('input', `line ${line}, column ${place.start - lineStart + 1}: ${message}`);
    this.name = 'QueryError';
    const [shown = ''] = text.slice(lineStart).split('\n', 1);
    const length = Math.max(1, Math.min(place.end, lineStart + shown.length) - place.start);
    this.excerpt = [shown, `${' '.repeat(place.start - lineStart)}${'^'.repeat(length)}`];
    this.place = place;
  }
}
