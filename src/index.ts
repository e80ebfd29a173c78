/** Dossier as a library: free of Node, so that a page's worker and other programs can use it. */
export type { Doc, English, NamedEntity, Token, TokenSpan } from './english/index.ts';
export { createEnglish } from './english/index.ts';
export { analyse, buildGraph, type BuildOptions, type LinkDecisions } from './ingest.ts';
export type {
  KeptApart,
  LinkedCorpus,
  LinkedEntity,
  LinkOptions,
  Merge,
  MergeReason,
  ScoredReason,
  Undecided,
} from './link/index.ts';
export { link, redirectsOf } from './link/index.ts';
export { type DeclaredByHand, readText } from './read/read-text.ts';
export type { FaultPlace, SourceFault } from './read/source-fault.ts';
