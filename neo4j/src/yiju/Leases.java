package yiju;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Who uses this Neo4j: a file `leases/PID` or `leases/PID-…` for each process, and `leases/keep` for "until told to
 * stop". A process that died without giving up its lease does not count.
 */
final class Leases {
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final Path directory;

    Leases(Path home) throws IOException {
        directory = Files.createDirectories(home.resolve("leases"));
    }

    /** Returns once nobody has used it for `linger`, with the state file gone. */
    void waitUntilUnused(Duration linger, StateFile state, int port) throws IOException, InterruptedException {
        Instant lastUsed = Instant.now();
        while (true) {
            Thread.sleep(GLANCE.toMillis());
            if (inUse()) {
                lastUsed = Instant.now();
            } else if (lastUsed.plus(linger).isBefore(Instant.now())) {
                // A newcomer first leaves its lease and then reads the state: with the order turned round here, either
                // it finds no state, or its lease is found.
                state.delete();
                if (!inUse()) {
                    return;
                }
                state.write(port);
            }
        }
    }

    private boolean inUse() throws IOException {
        try (DirectoryStream<Path> leases = Files.newDirectoryStream(directory)) {
            for (Path lease : leases) {
                if (isLive(lease)) {
                    return true;
                }
                Files.deleteIfExists(lease);
            }
        }
        return false;
    }

    private static boolean isLive(Path lease) {
        String name = lease.getFileName().toString();
        if (name.equals("keep")) {
            return true;
        }
        try {
            long pid = Long.parseLong(name.split("-", 2)[0]);
            return ProcessHandle.of(pid).isPresent();
        } catch (NumberFormatException notALease) {
            return false;
        }
    }
}
