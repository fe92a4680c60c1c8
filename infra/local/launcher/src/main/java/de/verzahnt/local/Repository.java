package de.verzahnt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Where the built parts lie. */
record Repository(Path root) {

    /** The repository that holds the working directory. */
    static Repository here() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("infra/local/launcher"))) {
                return new Repository(folder);
            }
        }
        throw new HubProblem("This folder is not inside the repository of Verzahnt; go there first.");
    }

    Path jar(Part part) {
        Path target = root.resolve(part.module()).resolve("target");
        // A module that others use as a library keeps its plain jar and starts from a second one.
        return newest(target, "*-exec.jar")
                .or(() -> newest(target, "*-[0-9]*.jar"))
                .orElseThrow(() -> notBuilt(part, target));
    }

    /** Jars of the parts whose main class lives in the launcher. */
    List<Path> launcherJars() {
        return jars(launcherTarget(), "launcher-*.jar", Part.KAFKA);
    }

    Path launcherTarget() {
        return root.resolve("infra/local/launcher/target");
    }

    List<Path> mailboxJars() {
        return jars(root.resolve("infra/local/mailbox/target"), "local-mailbox-*.jar", Part.MAILBOX);
    }

    List<Path> registryJars() {
        return jars(launcherTarget().resolve("registry"), "apicurio-registry-app-*-runner.jar", Part.REGISTRY);
    }

    /** Its own jar, then those it needs, always in the same order: an archive of classes is made for one class path. */
    private static List<Path> jars(Path folder, String own, Part part) {
        try (var needed = Files.list(folder.resolve("lib"))) {
            Path first = newest(folder, own).orElseThrow(() -> notBuilt(part, folder));
            return Stream.concat(Stream.of(first), needed.sorted()).toList();
        } catch (IOException failure) {
            throw notBuilt(part, folder);
        }
    }

    private static HubProblem notBuilt(Part part, Path folder) {
        return new HubProblem(
                "%s is not built: no jar in %s. Run './mvnw -q package -DskipTests'.".formatted(part.id(), folder));
    }

    private static Optional<Path> newest(Path folder, String glob) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var jars = Files.newDirectoryStream(folder, glob)) {
            return StreamSupport.stream(jars.spliterator(), false)
                    .max(Comparator.comparing(jar -> jar.toFile().lastModified()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
