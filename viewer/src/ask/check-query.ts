/** What is wrong with a query, found in the page while it is typed, by the same reading that the engine's front end does. */
import { DossierError } from '../../../graph/model/error.ts';
import { compileQuery } from '../../../graph/query/cypher/compile.ts';
import { type Place, QueryError } from '../../../graph/query/cypher/query-error.ts';
import type { ParameterValue } from '../../../graph/query/result.ts';

/** A fault: a sentence, and where it is. */
export interface Fault {
  readonly message: string;
  /** Undefined where it is in the query as a whole. */
  readonly place?: Place;
  /** Whether the query is right as far as it goes, and only ends too early. */
  readonly unfinished: boolean;
}

/** Values of parameters by their names. */
export type Parameters = Readonly<Record<string, ParameterValue>>;

/** The first fault of a query; undefined for one that can be asked. */
export function faultOf(text: string, parameters: Parameters = {}): Fault | undefined {
  try {
    compileQuery({ text, parameters }, 'embedded');
    return undefined;
  } catch (error) {
    if (error instanceof QueryError) return faultAt(text, error);
    if (error instanceof DossierError) return { message: error.message, unfinished: false };
    throw error;
  }
}

/** The message without the line and the column that it begins with: the editor shows where. */
function faultAt(text: string, { message, place }: QueryError): Fault {
  return {
    message: message.replace(/^line \d+, column \d+: /u, ''),
    place,
    unfinished: place.start >= text.trimEnd().length,
  };
}
