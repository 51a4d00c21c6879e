package yiju;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One process owns a home. The operating system holds the lock, so a killed owner leaves none behind. */
final class Ownership {
    /** Kept for the life of the process: a collected channel would give the lock up. */
    private static FileLock held;

    static boolean take(Path home) throws IOException {
        FileChannel channel = FileChannel.open(
                home.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        held = channel.tryLock();
        return held != null;
    }

    private Ownership() {}
}
