package de.verzahnt.systemtests.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** A search path with the plain tools of a machine and only those languages a test puts there. */
final class Tools {

    private static final List<String> PLAIN =
            List.of("bash", "env", "dirname", "sed", "grep", "cat", "ps", "find", "mktemp", "mkdir", "mv", "rm");

    private final Path folder;

    Tools(Path folder) {
        this.folder = folder;
        PLAIN.forEach(tool -> {
            Path there = Path.of("/usr/bin", tool);
            link(tool, Files.exists(there) ? there : Path.of("/bin", tool));
        });
    }

    /** A tool that says this, whatever it is asked. */
    Tools with(String tool, String says) {
        try {
            Path file = Files.writeString(folder.resolve(tool), "#!/bin/sh\necho '" + says + "'\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A tool that says with what it was called. */
    Tools withEcho(String tool) {
        return with(tool, "'\"$@\"'");
    }

    /** The environment that knows these tools and nothing else. */
    Map<String, String> environment() {
        return Map.of("PATH", folder.toString(), "JAVA_HOME", "");
    }

    private void link(String tool, Path to) {
        try {
            Files.createSymbolicLink(folder.resolve(tool), to);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
