package yiju;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Says that this home's Neo4j is ready and where; there is one only while it is. */
final class StateFile {
    private final Path file;
    private final Instant startedAt = Instant.now();

    StateFile(Path home) {
        file = home.resolve("state.json");
    }

    void write(int port) throws IOException {
        OwnerOnly.write(file, """
                {"pid": %d, "port": %d, "startedAt": "%s"}
                """.formatted(ProcessHandle.current().pid(), port, startedAt));
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
