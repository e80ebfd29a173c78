/** Where a Neo4j database is and who enters it. A password is never part of an address that is kept or shown. */
import { DossierError } from '../../model/index.ts';

/** Neo4j's schemes: `neo4j` finds a cluster's members, `bolt` is one server; `+s` is TLS, `+ssc` TLS with any certificate. */
const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'] as const;

const EXAMPLE = 'neo4j://localhost:7687';
const DEFAULT_USER = 'neo4j';

/** An address without what opens it. */
export interface Neo4jAddress {
  /** `scheme://host:port`, as the driver wants it and as messages show it. */
  readonly url: string;
  /** From the address, decoded. */
  readonly user?: string;
  readonly password?: string;
}

/** Who enters. */
export interface Neo4jLogin {
  readonly user: string;
  /** Undefined where nothing says it: somebody must be asked. */
  readonly password?: string;
}

/**
 * Reads `neo4j://[user[:password]@]host[:port]`. Throws a DossierError (`usage`) whose message holds no part of the text
 * that could be a password.
 */
export function parseNeo4jUrl(text: string): Neo4jAddress {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//iu.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined || !(SCHEMES as readonly string[]).includes(scheme))
    throw wrong(`an address of Neo4j begins with one of ${SCHEMES.map((name) => `${name}://`).join(', ')}`);
  const rest = URL.parse(text);
  if (rest === null || rest.hostname === '')
    throw wrong(
      'the address names no host, or its password has a character that must be written as %40 (@), %2F (/), %23 (#)',
    );
  const further = [rest.pathname.replace(/^\/$/u, ''), rest.search, rest.hash].find((part) => part !== '');
  if (further !== undefined)
    throw wrong('the address goes on after the host and the port; name a database with --database');
  return {
    url: `${scheme}://${rest.host}`,
    ...(rest.username === '' ? {} : { user: decode(rest.username) }),
    ...(rest.password === '' ? {} : { password: decode(rest.password) }),
  };
}

/** Who enters: from the address, else DOSSIER_NEO4J_USER and DOSSIER_NEO4J_PASSWORD, else the same without DOSSIER_. */
export function loginOf(
  address: Neo4jAddress,
  env: Readonly<Record<string, string | undefined>>,
): Neo4jLogin {
  const named = (...names: readonly string[]): string | undefined =>
    names.map((name) => env[name]).find((value) => value !== undefined && value !== '');
  const password = address.password ?? named('DOSSIER_NEO4J_PASSWORD', 'NEO4J_PASSWORD');
  return {
    user: address.user ?? named('DOSSIER_NEO4J_USER', 'NEO4J_USERNAME', 'NEO4J_USER') ?? DEFAULT_USER,
    ...(password === undefined ? {} : { password }),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw wrong('its user or password has a % that is none of an encoded character; write it as %25');
  }
}

function wrong(reason: string): DossierError {
  return new DossierError('usage', `not an address of Neo4j: ${reason}; for example ${EXAMPLE}`);
}
