package de.verzahnt.local;

import de.verzahnt.local.process.ClassArchive;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What each part runs, and where its archive of classes lies. */
record Programs(Repository repository) {

    /** The parts that are a JVM. */
    static List<Part> parts() {
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.POSTGRESQL)
                .toList();
    }

    Program of(Part part) {
        return switch (part) {
            case KAFKA -> program(part, repository.launcherJars());
            case REGISTRY -> program(part, repository.registryJars());
            case MAILBOX -> program(part, repository.mailboxJars());
            default -> service(part, ServiceFiles.of(repository.jar(part)));
        };
    }

    private Program program(Part part, List<Path> jars) {
        return program(repository.launcherTarget(), part, jars);
    }

    private static Program service(Part part, ServiceFiles files) {
        return program(files.folder(), part, List.of(files.jar()));
    }

    private static Program program(Path folder, Part part, List<Path> jars) {
        return new Program(jars, ClassArchive.of(folder, part.id(), jars));
    }
}
