/** A connection to one database of a Neo4j server that Dossier can work with. */
import neo4j, {
  type Config,
  type Driver,
  type ManagedTransaction,
  type Session,
  type SessionConfig,
} from 'neo4j-driver';

import type { Neo4jLogin } from './address.ts';
import { explain } from './explain.ts';
import { checkServer } from './server-version.ts';

/** What is needed to connect. */
export interface Neo4jTarget extends Required<Neo4jLogin> {
  /** Without user and password. */
  readonly url: string;
  /** Of the server's databases; its default one otherwise. */
  readonly database?: string;
  /** Milliseconds for which a transaction is tried again while the server is away. Default 30,000. */
  readonly retryFor?: number;
}

type Access = 'READ' | 'WRITE';
type Work<T> = (transaction: ManagedTransaction) => Promise<T>;

const CONNECT_WITHIN = 10_000;

/** Sessions of one database. Every error is a DossierError in Dossier's words. */
export class Neo4jConnection {
  readonly location: string;
  readonly #driver: Driver;
  readonly #target: Neo4jTarget;

  private constructor(driver: Driver, target: Neo4jTarget) {
    this.#driver = driver;
    this.#target = target;
    this.location = target.database === undefined ? target.url : `${target.url} (${target.database})`;
  }

  /** Connects and checks: the server answers, lets the user in, is Neo4j, is not too old, and has the database. */
  static async open(target: Neo4jTarget): Promise<Neo4jConnection> {
    const driver = driverOf(target);
    const connection = new Neo4jConnection(driver, target);
    try {
      const { agent = '' } = await connection.#explained(() => driver.getServerInfo());
      checkServer(agent, target.url);
      // The above does not need the database to be there.
      await connection.read((transaction) => transaction.run('RETURN 1'));
      return connection;
    } catch (error) {
      await driver.close();
      throw error;
    }
  }

  /** Runs work that reads; the server refuses to write in it. */
  read<T>(
    work: Work<T>,
    options: { readonly timeout?: number; readonly fetchSize?: number } = {},
  ): Promise<T> {
    const { timeout, fetchSize } = options;
    return this.#session('READ', fetchSize, (session) =>
      session.executeRead(work, timeout === undefined ? {} : { timeout }),
    );
  }

  /** Runs work that writes, again where the server says that trying again may help: it must be idempotent. */
  write<T>(work: Work<T>): Promise<T> {
    return this.#session('WRITE', undefined, (session) => session.executeWrite(work));
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #session<T>(
    access: Access,
    fetchSize: number | undefined,
    use: (session: Session) => Promise<T>,
  ): Promise<T> {
    return this.#explained(async () => {
      const { database } = this.#target;
      // Members of a cluster are behind one another: with bookmarks a session sees what an earlier one wrote.
      const config: Pick<SessionConfig, 'database' | 'defaultAccessMode' | 'fetchSize' | 'bookmarkManager'> =
        {
          bookmarkManager: this.#driver.executeQueryBookmarkManager,
          ...(database === undefined ? {} : { database }),
          ...(fetchSize === undefined ? {} : { fetchSize }),
          defaultAccessMode: access,
        };
      const session = this.#driver.session(config);
      try {
        return await use(session);
      } finally {
        await session.close();
      }
    });
  }

  async #explained<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw explain(error, this.#target);
    }
  }
}

function driverOf({ url, user, password, retryFor = 30_000 }: Neo4jTarget): Driver {
  const config: Pick<
    Config,
    'disableLosslessIntegers' | 'connectionTimeout' | 'maxTransactionRetryTime' | 'userAgent'
  > = {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_WITHIN,
    maxTransactionRetryTime: retryFor,
    userAgent: 'dossier',
  };
  return neo4j.driver(url, neo4j.auth.basic(user, password), config);
}
