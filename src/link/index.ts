/**
 * Linking: entities of many articles to one. What `link` returns says why entities became one (`merges`) and which of
 * one name stayed apart (`keptApart`), for users who check it; the graph itself does not hold them.
 */
export type { KeptApart, LinkedCorpus, LinkedEntity, Merge, MergeReason } from '../../graph/model/index.ts';
export { link } from './link.ts';
