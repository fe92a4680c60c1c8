package de.verzahnt.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

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
        return newest(root.resolve(part.module()).resolve("target"), "*-[0-9]*.jar", part.id());
    }

    /** Class path of the parts whose main class lives in the launcher. */
    String launcherClassPath() {
        Path target = root.resolve("infra/local/launcher/target");
        return target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*";
    }

    Path registry() {
        return root.resolve("infra/local/launcher/target/registry");
    }

    Path registryJar() {
        return newest(registry(), "apicurio-registry-app-*-runner.jar", Part.REGISTRY.id());
    }

    Path sampleData() {
        return root.resolve("infra/sample-data");
    }

    private static Path newest(Path folder, String glob, String part) {
        if (Files.isDirectory(folder)) {
            try (var jars = Files.newDirectoryStream(folder, glob)) {
                Path newest = null;
                for (Path jar : jars) {
                    newest = newest == null || newer().compare(jar, newest) > 0 ? jar : newest;
                }
                if (newest != null) {
                    return newest;
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        throw new HubProblem(
                "%s is not built: no %s in %s. Run './mvnw -q package -DskipTests'.".formatted(part, glob, folder));
    }

    private static Comparator<Path> newer() {
        return Comparator.comparing(path -> path.toFile().lastModified());
    }
}
