/** What this page can do besides showing its graph: a page in one file has no server that writes or answers. */

/** `yes`, or why not. */
export type Capability =
  | 'yes'
  /** It is not known yet. */
  | 'unknown'
  /** The page is one file, without a server. */
  | 'static'
  /** The server was told to change nothing. */
  | 'read-only'
  /** The query engine is not installed. */
  | 'no-engine'
  /** The files of the language model are not there. */
  | 'no-model';

export interface Capabilities {
  /** Corrections, and the review of undecided pairs. */
  readonly mend: Capability;
  /** Queries in Cypher. */
  readonly ask: Capability;
  /** Notes and pins that outlive the page. */
  readonly notes: Capability;
  /** Reading an article in the page itself. */
  readonly drop: Capability;
}

const all = (capability: Capability): Capabilities => ({
  mend: capability,
  ask: capability,
  notes: capability,
  drop: capability,
});

/** A page before its server has said what it can. */
export const UNKNOWN_CAPABILITIES = all('unknown');
/** A page in one file. */
export const STATIC_CAPABILITIES = all('static');
