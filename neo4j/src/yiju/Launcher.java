package yiju;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.SettingValueParsers;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Runs one Neo4j over Bolt on 127.0.0.1 for as long as somebody needs it.
 *
 * <p>Arguments: home directory, Bolt port (0: any free one), page cache (e.g. 512m), seconds to linger without users.
 */
public final class Launcher {
    /** EX_TEMPFAIL: another process owns this home. */
    private static final int OWNED_BY_ANOTHER = 75;

    private static final Duration STARTUP_LIMIT = Duration.ofMinutes(3);
    private static final Duration OPENING = Duration.ofSeconds(1);

    public static void main(String[] args) throws Exception {
        if (args.length != 4) {
            System.err.println("expected: HOME PORT PAGECACHE LINGER_SECONDS, but got: " + args.length + " arguments");
            System.exit(64);
        }
        Path home = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
        // Taken before a single class of Neo4j is loaded, so that losing the race costs little.
        if (!Ownership.take(home)) {
            System.exit(OWNED_BY_ANOTHER);
        }
        try {
            run(home, args[1], args[2], Duration.ofSeconds(Long.parseLong(args[3])));
        } catch (Throwable failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Path home, String port, String pageCache, Duration linger) throws Exception {
        StateFile state = new StateFile(home);
        state.delete();
        Password password = Password.in(home);
        DatabaseManagementService neo4j = new DatabaseManagementServiceBuilder(home)
                .setConfig(settings(port, pageCache))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            state.delete();
            say("stopping");
            neo4j.shutdown();
            say("stopped");
        }));
        awaitOpen(neo4j);
        password.makeValid(neo4j);
        int bound = boundPort(neo4j);
        state.write(bound);
        say("ready on bolt://127.0.0.1:" + bound);
        new Leases(home).waitUntilUnused(linger, state, bound);
        say("no users for " + linger.toSeconds() + " s");
        System.exit(0);
    }

    /** A database whose files are damaged never opens: there is no use in waiting for it. */
    private static void awaitOpen(DatabaseManagementService neo4j) {
        Instant end = Instant.now().plus(STARTUP_LIMIT);
        while (!neo4j.database("neo4j").isAvailable(OPENING.toMillis())) {
            String failure = failureOf(neo4j);
            if (!failure.isEmpty() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("expected the database neo4j to open, but got: " + failure);
            }
        }
    }

    /** Why it could not be opened; empty while it may yet be. */
    private static String failureOf(DatabaseManagementService neo4j) {
        try {
            return neo4j.database("system")
                    .executeTransactionally(
                            "SHOW DATABASE neo4j YIELD currentStatus, statusMessage "
                                    + "WHERE currentStatus <> 'online' AND currentStatus <> 'starting' RETURN statusMessage",
                            Map.of(),
                            rows -> rows.hasNext() ? String.valueOf(rows.next().get("statusMessage")) : "");
        } catch (RuntimeException notYet) {
            return "";
        }
    }

    private static Map<Setting<?>, Object> settings(String port, String pageCache) {
        Map<Setting<?>, Object> settings = new HashMap<>();
        settings.put(GraphDatabaseSettings.auth_enabled, true);
        settings.put(BoltConnector.enabled, true);
        settings.put(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(port)));
        // By default Bolt waits ten seconds at a stop for more requests, though it takes none.
        putIfKnown(
                settings,
                "org.neo4j.configuration.GraphDatabaseInternalSettings",
                "netty_server_shutdown_quiet_period",
                0);
        settings.put(HttpConnector.enabled, false);
        settings.put(HttpsConnector.enabled, false);
        settings.put(GraphDatabaseSettings.pagecache_memory, SettingValueParsers.BYTES.parse(pageCache));
        // No usage reports to the makers of Neo4j.
        settings.put(GraphDatabaseSettings.udc_enabled, false);
        // The graph is written by Yiju's statements alone; nothing of it reads files of this machine.
        settings.put(GraphDatabaseSettings.allow_file_urls, false);
        // A project's graph is small: no quarter-gigabyte transaction log for each database up front.
        settings.put(GraphDatabaseSettings.preallocate_logical_logs, false);
        settings.put(GraphDatabaseSettings.logical_log_rotation_threshold, SettingValueParsers.BYTES.parse("32m"));
        settings.put(GraphDatabaseSettings.keep_logical_logs, "2 files");
        // Left alone, Neo4j merges every two segments of the full-text index, so that a load writes each text many
        // times over; these are Lucene's own defaults.
        putIfKnown(settings, LUCENE, "lucene_merge_factor", 10);
        putIfKnown(settings, LUCENE, "lucene_min_merge", 1.6);
        return settings;
    }

    private static final String LUCENE = "org.neo4j.kernel.api.impl.index.LuceneSettings";

    /** Internal settings come and go with Neo4j's versions; all of these only make things quicker. */
    private static void putIfKnown(Map<Setting<?>, Object> settings, String type, String name, Object value) {
        try {
            Setting<?> setting = (Setting<?>) Class.forName(type).getField(name).get(null);
            // Seconds, in one version as a number and in another as a duration.
            boolean isDuration = setting.defaultValue() instanceof Duration && value instanceof Integer;
            settings.put(setting, isDuration ? Duration.ofSeconds((Integer) value) : value);
        } catch (ReflectiveOperationException | LinkageError missing) {
            say("this Neo4j has no setting " + name);
        }
    }

    private static int boundPort(DatabaseManagementService neo4j) {
        GraphDatabaseAPI system = (GraphDatabaseAPI) neo4j.database("system");
        return system.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
    }

    static void say(String what) {
        System.out.println(Instant.now() + " yiju-neo4j " + what);
    }
}
