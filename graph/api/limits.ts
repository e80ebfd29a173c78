/** What the local server takes and gives at most. */

/** Bytes of the body of a request that writes. */
export const MAX_BODY = 64 * 1024;
/** Bytes of the body of a query. */
export const MAX_QUERY_BODY = 16 * 1024;
/** Rows of the answer to a query, and how many are given where no number is asked for. */
export const MAX_ROWS = 5_000;
export const USUAL_ROWS = 1_000;
/** Milliseconds after which a query is given up. */
export const QUERY_TIMEOUT = 20_000;
/** UTF-16 code units of the rows of an answer, as JSON; further rows are left out as those beyond the limit are. */
export const MAX_ANSWER = 8_000_000;
/** Streams of events at a time: pages that are open. */
export const MAX_STREAMS = 8;
/** Pins that one request sets or takes away. */
export const MAX_PINS = 300;
/** UTF-16 code units of a reason and of a name of who decides. */
export const MAX_WHY = 2_000;
export const MAX_WHO = 200;
