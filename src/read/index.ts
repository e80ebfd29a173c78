/** Reading: sources to articles. */
export { STANDARD_INPUT } from './locate-files.ts';
export { type ReadOptions, type ReadOutcome, type ReadProgress, readSources } from './read-sources.ts';
export { type MarkedRegions, markRegions, type RegionHints } from './regions.ts';
export { type FaultPlace, formatPlace, type SourceFault } from './source-fault.ts';
