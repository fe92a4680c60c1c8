package de.verzahnt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One hub a folder: whoever holds the lock writes its process id beside it. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;
    private final Path owner;

    private FolderLock(FileChannel channel, Path owner) {
        this.channel = channel;
        this.owner = owner;
    }

    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) {
                Path owner = folder.resolve("launcher.pid");
                Files.writeString(owner, Long.toString(ProcessHandle.current().pid()));
                return new FolderLock(channel, owner);
            }
            channel.close();
            throw new HubProblem("A hub runs in %s already%s. './hub status' shows it, './hub down' ends it."
                    .formatted(
                            folder,
                            owner(folder).map(pid -> " (process " + pid + ")").orElse("")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The process that runs the hub of the folder; empty when nobody holds the lock. */
    static Optional<ProcessHandle> launcher(Path folder) {
        if (!Files.exists(folder.resolve("lock"))) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE)) {
            return tryLock(channel) ? Optional.empty() : owner(folder).flatMap(ProcessHandle::of);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<Long> owner(Path folder) {
        try {
            Path file = folder.resolve("launcher.pid");
            return Files.exists(file)
                    ? Optional.of(Long.valueOf(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException torn) {
            return Optional.empty();
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(owner);
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
