/** Questions in Cypher to the local server. */
import { API } from '../../../../graph/api/addresses.ts';
import { QueryAnswer, type QueryBody } from '../../../../graph/api/query.ts';
import { type Answer, askServer } from '../server-client.ts';

/** The answer to a query; of a wrong one an error of the code `query`, with its place. */
export const askQuery = (body: QueryBody, signal?: AbortSignal): Promise<Answer<QueryAnswer>> =>
  askServer(QueryAnswer, { address: API.query, body, ...(signal === undefined ? {} : { signal }) });
