package de.verzahnt.local;

import de.verzahnt.local.process.ClassArchive;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a part that is a JVM runs.
 *
 * @param jars its class path
 * @param archive of the classes it loads
 */
record Program(List<Path> jars, ClassArchive archive) {

    String classPath() {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
