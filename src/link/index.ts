/**
 * Linking: entities of many articles to one, with what people decided. What `link` returns says why entities became one
 * (`merges`), which of one name stayed apart (`keptApart`) and which may be one (`undecided`), for users who check it; the
 * graph itself does not hold them.
 */
export type {
  KeptApart,
  LinkedCorpus,
  LinkedEntity,
  Merge,
  MergeReason,
  ScoredReason,
  Undecided,
} from '../../graph/model/index.ts';
export { link, type LinkOptions } from './link.ts';
export { redirectsOf } from './redirects.ts';
