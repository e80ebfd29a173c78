/** What Neo4j and its driver say, in words that tell the user what to do. */
import { Neo4jError } from 'neo4j-driver';

import { DossierError, type ErrorCode, messageOf } from '../../model/index.ts';

/** Whom the words are about. No password: none can be in the words then. */
interface Where {
  readonly url: string;
  readonly user: string;
  readonly database?: string;
}

/** Says what happened; `said` is Neo4j's own message on one line. */
type Words = (where: Where, said: string) => string;

/** The error to throw: in our words where Neo4j or its driver says it, any other as it is. */
export function explain(error: unknown, where: Where): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const said = oneLine(messageOf(error));
  const words = WORDS[error.code] ?? (({ url }: Where) => `${url}: ${said}`);
  return new DossierError(codeOf(error.code), words(where, said), { cause: error });
}

const LOGIN = 'put them in DOSSIER_NEO4J_USER and DOSSIER_NEO4J_PASSWORD, or in the address';

const unavailable: Words = ({ url }, said) => {
  if (/certificate|self.signed/iu.test(said))
    return `${url} has a certificate that this machine does not trust (${said}); if you do, write +ssc for +s`;
  const tls = url.includes('+s') ? ' with TLS (without it, leave out the +s)' : '';
  return `no Neo4j server answers at ${url}${tls}, or it has stopped; start it, and run the same command again: it goes on where it was`;
};
const inTheWay: Words = ({ url }, said) =>
  `what is in the database at ${url} is in Dossier's way: ${said}; remove that, or use another database`;
const tookTooLong: Words = () => 'the query took longer than it may; ask for less, or give it more time';

const WORDS: Readonly<Record<string, Words>> = {
  ServiceUnavailable: unavailable,
  SessionExpired: unavailable,
  'Neo.ClientError.Security.Unauthorized': ({ url, user }) =>
    `${url} does not let "${user}" in: the user or the password is wrong; ${LOGIN}`,
  'Neo.ClientError.Security.AuthenticationRateLimit': ({ url }) =>
    `${url} was given a wrong password too often; wait some seconds, then: ${LOGIN}`,
  'Neo.ClientError.Security.CredentialsExpired': ({ url, user }) =>
    `${url} wants the first password of "${user}" changed: open Neo4j Browser or cypher-shell and choose another`,
  'Neo.ClientError.Security.Forbidden': ({ url, user }, said) =>
    `${url} forbids this to "${user}": ${said}; use a user that may write and make indexes`,
  'Neo.ClientError.Database.DatabaseNotFound': ({ url, database = '' }) =>
    `${url} has no database "${database}"; make it there, or name another with --database`,
  'Neo.DatabaseError.Schema.ConstraintCreationFailed': inTheWay,
  'Neo.ClientError.Schema.ConstraintCreationFailed': inTheWay,
  'Neo.ClientError.Schema.ConstraintValidationFailed': inTheWay,
  'Neo.ClientError.Schema.IndexAlreadyExists': inTheWay,
  'Neo.ClientError.Transaction.TransactionTimedOut': tookTooLong,
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': tookTooLong,
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError': ({ url }, said) =>
    `${url} has too little memory: ${said}; give it more (server.memory.heap.max_size), and run the same command again`,
  'Neo.ClientError.Cluster.NotALeader': ({ url }) =>
    `${url} is a member of a cluster that only reads; write neo4j:// for bolt://, which finds the one that writes`,
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase': ({ url }) =>
    `the database at ${url} can only be read; make it writable, or use another with --database`,
  'Neo.ClientError.Statement.AccessMode': () =>
    'the query would change the database; only queries that read are run',
};

/** What is wrong with a query is the input's fault, all else is the store's. */
function codeOf(code: string): ErrorCode {
  return code.startsWith('Neo.ClientError.Statement.') || WORDS[code] === tookTooLong ? 'input' : 'store';
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').replace(/[.\s]+$/u, '');
