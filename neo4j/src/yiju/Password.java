package yiju;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.dbms.api.DatabaseManagementService;
import picocli.CommandLine;

/** The password of user neo4j: made here, kept in a file that only its owner may read. */
final class Password {
    private final String value;
    /** The data are older than the file, so they know another password. */
    private final boolean replaces;

    private Password(String value, boolean replaces) {
        this.value = value;
        this.replaces = replaces;
    }

    static Password in(Path home) throws IOException {
        Path file = home.resolve("password");
        boolean kept = Files.exists(file);
        if (!kept) {
            OwnerOnly.write(file, generate() + "\n");
        }
        String value = Files.readString(file).strip();
        boolean newDatabase = !Files.exists(home.resolve("data").resolve("databases").resolve("system"));
        if (newDatabase) {
            setInitial(home, value);
        }
        return new Password(value, !kept && !newDatabase);
    }

    /** Before the first start, so that the well-known first password never opens the database. */
    private static void setInitial(Path home, String value) throws IOException {
        Files.deleteIfExists(home.resolve("data").resolve("dbms").resolve("auth.ini"));
        ExecutionContext context = new ExecutionContext(home, home.resolve("conf"));
        // After `--`, one that begins with a hyphen is not taken for an option.
        int code = new CommandLine(new SetInitialPasswordCommand(context)).execute("--", value);
        if (code != 0) {
            throw new IOException("expected the first password to be set, but got: exit code " + code);
        }
    }

    /** Transactions of the embedded API need no password, so one whose file was lost can be replaced. */
    void makeValid(DatabaseManagementService neo4j) {
        if (replaces) {
            neo4j.database("system")
                    .executeTransactionally(
                            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", value));
        }
    }

    private static String generate() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
