package de.verzahnt.local;

import de.verzahnt.local.process.ClassArchive;
import de.verzahnt.local.sample.SampleLoader;
import de.verzahnt.local.sample.SampleRefused;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/**
 * Part of the build: the whole hub starts once in a folder and on ports of its own, takes the sample and ends, and the
 * classes every part has loaded are archived. A start with such archives needs about half the time.
 */
final class Rehearsal {

    private final Repository repository = Repository.here();
    private final Programs programs = new Programs(repository);
    private final PrintStream out;

    Rehearsal(PrintStream out) {
        this.out = out;
    }

    /** Without archives everything starts all the same, only slower: a rehearsal that fails is no failed build. */
    int run() {
        List<ClassArchive> archives = Programs.parts().stream()
                .map(part -> programs.of(part).archive())
                .toList();
        if (!archives.stream().allMatch(ClassArchive::exists)) {
            try {
                inFolderOfItsOwn();
                archives.forEach(ClassArchive::take);
            } catch (HubProblem | SampleRefused problem) {
                out.printf("Starts will be slower, since the rehearsal has failed: %s%n", problem.getMessage());
            }
        }
        return 0;
    }

    private void inFolderOfItsOwn() {
        try {
            Path folder = Files.createTempDirectory(repository.launcherTarget(), "rehearsal-");
            rehearse(folder);
            ServiceFiles.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void rehearse(Path folder) {
        var all = new HubSettings(folder, Ports.free(), EnumSet.allOf(Part.class), Progress.silent());
        try (var hub = LocalHub.rehearse(all)) {
            new SampleLoader(hub, repository.root()).load();
        }
    }
}
