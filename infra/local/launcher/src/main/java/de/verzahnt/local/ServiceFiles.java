package de.verzahnt.local;

import de.verzahnt.local.process.JavaCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A service's jar laid out for a quick start: unpacked once a build, since classes can be archived only from plain jars. */
record ServiceFiles(Path folder) {

    private static final String PREFIX = "unpacked-";

    /** Unpacks the jar unless that was done since it was built. */
    static ServiceFiles of(Path jar) {
        Path folder = jar.resolveSibling(PREFIX + Long.toHexString(jar.toFile().lastModified()));
        try {
            if (!Files.isDirectory(folder)) {
                unpack(jar, folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new ServiceFiles(folder);
    }

    Path jar() {
        return folder.resolve("service.jar");
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        deleteOlder(jar);
        Path fresh = Files.createTempDirectory(jar.getParent(), "unpacking-");
        run(List.of(
                JavaCommand.java("java"),
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--force",
                "--application-filename",
                "service.jar",
                "--destination",
                fresh.toString()));
        if (!Files.exists(fresh.resolve("service.jar"))) {
            throw new HubProblem("%s cannot be unpacked: build it again.".formatted(jar));
        }
        if (Files.isDirectory(folder)) {
            delete(fresh);
        } else {
            Files.move(fresh, folder);
        }
    }

    private static void run(List<String> command) throws IOException {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        }
    }

    private static void deleteOlder(Path jar) throws IOException {
        try (var older = Files.newDirectoryStream(jar.getParent(), PREFIX + "*")) {
            for (Path folder : older) {
                delete(folder);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
