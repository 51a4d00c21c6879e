package yiju;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.graphdb.QueryExecutionException;
import picocli.CommandLine;

/** The password of user neo4j: made here, kept in a file that only its owner may read. */
final class Password {
    /** Neo4j's own least length; what is made here is longer. */
    private static final Pattern WHOLE = Pattern.compile("[\\x21-\\x7e]{8,}");

    private final String value;
    /** Set before the first start; otherwise the data may know another one than the file holds. */
    private final boolean isSet;

    private Password(String value, boolean isSet) {
        this.value = value;
        this.isSet = isSet;
    }

    static Password in(Path home) throws IOException {
        Path file = home.resolve("password");
        String value = kept(file);
        if (value == null) {
            value = generate();
            OwnerOnly.write(file, value + "\n");
        }
        boolean newDatabase = !Files.exists(home.resolve("data").resolve("databases").resolve("system"));
        if (newDatabase) {
            setInitial(home, value);
        }
        return new Password(value, newDatabase);
    }

    /** Null where there is no file, or one that holds no password any more. */
    private static String kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        // In ISO-8859-1 any bytes are characters.
        String value = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
        if (WHOLE.matcher(value).matches()) {
            return value;
        }
        Launcher.say("the file with the password was damaged; another password is set");
        return null;
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

    /**
     * Transactions of the embedded API need no password, so that the database takes the one of the file, whichever it
     * knew: a file that was lost, damaged or changed heals with the next start.
     */
    void makeValid(DatabaseManagementService neo4j) {
        if (isSet) {
            return;
        }
        try {
            neo4j.database("system")
                    .executeTransactionally(
                            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", value));
        } catch (QueryExecutionException refused) {
            // The password that it has is refused too: all is well then.
            if (!String.valueOf(refused.getMessage()).contains("cannot be the same")) {
                Launcher.say("password: " + refused.getMessage());
            }
        }
    }

    private static String generate() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
