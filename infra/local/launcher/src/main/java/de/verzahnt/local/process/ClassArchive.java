package de.verzahnt.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The classes a program has loaded, kept for its next start (class data sharing of the JVM). Its name tells the jars and the
 * Java it was made with: after a build or with another Java it is not found, and the program starts without, only slower.
 */
public record ClassArchive(Path file) {

    private static final String SUFFIX = ".jsa";

    /** The archive of a program of these jars, in this folder. */
    public static ClassArchive of(Path folder, String program, List<Path> jars) {
        return new ClassArchive(folder.resolve(program + "-" + fingerprint(jars) + SUFFIX));
    }

    /** Whether a start can use it. */
    public boolean exists() {
        return Files.exists(file);
    }

    /** Where it is written while it is made. */
    Path beingMade() {
        return file.resolveSibling(file.getFileName() + ".made");
    }

    /** From now on starts use what has just been made; older ones of this program go. Nothing happens when nothing was made. */
    public void take() {
        try {
            if (Files.exists(beingMade())) {
                deleteOlder();
                Files.move(beingMade(), file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void deleteOlder() throws IOException {
        String name = file.getFileName().toString();
        String program = name.substring(0, name.lastIndexOf('-') + 1);
        try (var older = Files.newDirectoryStream(file.resolveSibling("."), program + "*" + SUFFIX)) {
            for (Path one : older) {
                Files.delete(one);
            }
        }
    }

    private static String fingerprint(List<Path> jars) {
        var sum = new CRC32();
        add(sum, System.getProperty("java.vm.vendor") + Runtime.version());
        jars.forEach(jar ->
                add(sum, jar + " " + jar.toFile().length() + " " + jar.toFile().lastModified()));
        return Long.toHexString(sum.getValue());
    }

    private static void add(CRC32 sum, String text) {
        sum.update(text.getBytes(StandardCharsets.UTF_8));
    }
}
