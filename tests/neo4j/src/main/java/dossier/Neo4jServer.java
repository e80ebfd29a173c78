package dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j server in the folder that is named, on a free port of this machine only. The password of its user `neo4j` is
 * the environment's NEO4J_TEST_PASSWORD. Prints `PORT n` when it answers, and ends at once when its standard input does:
 * a test that is killed leaves no server behind.
 */
public final class Neo4jServer {
  private Neo4jServer() {}

  public static void main(String[] args) {
    DatabaseManagementService server = start(Path.of(args[0]).toAbsolutePath());
    setPassword(server, System.getenv("NEO4J_TEST_PASSWORD"));
    System.out.println("PORT " + port(server));
    System.out.flush();
    waitForEndOfInput();
    // An orderly shutdown takes ten seconds, and the folder is thrown away or recovered from its log.
    Runtime.getRuntime().halt(0);
  }

  private static DatabaseManagementService start(Path folder) {
    SocketAddress anyPort = new SocketAddress("127.0.0.1", 0);
    return new DatabaseManagementServiceBuilder(folder)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, anyPort)
        .setConfig(BoltConnector.advertised_address, anyPort)
        .setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
        .setConfig(HttpConnector.enabled, false)
        .setConfig(HttpsConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
        // 256 MB of empty log otherwise.
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .build();
  }

  private static void setPassword(DatabaseManagementService server, String password) {
    try (var transaction = server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).beginTx()) {
      String text = "ALTER USER neo4j SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED";
      transaction.execute(text, Map.of("password", password));
      transaction.commit();
    }
  }

  private static int port(DatabaseManagementService server) {
    GraphDatabaseAPI database =
        (GraphDatabaseAPI) server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    return ports.getLocalAddress(ConnectorType.BOLT).getPort();
  }

  private static void waitForEndOfInput() {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException end) {
      // As good as its end.
    }
  }
}
