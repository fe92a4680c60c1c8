package de.verzahnt.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command line of a small, quickly starting JVM. */
public final class JavaCommand {

    private final List<String> command = new ArrayList<>();

    /** A JVM with the given heap, with the Java that runs this. */
    public JavaCommand(int heapMegabytes) {
        command.add(java("java"));
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true"));
    }

    /** Path of a tool of the Java that runs this. */
    public static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    /** Uses the archive of loaded classes when it is there. */
    public JavaCommand archive(Path archive) {
        if (Files.exists(archive)) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        return quietly();
    }

    /** Archives the classes it has loaded when it ends. */
    public JavaCommand archivingAtExit(Path archive) {
        command.add("-XX:ArchiveClassesAtExit=" + archive);
        return quietly();
    }

    private JavaCommand quietly() {
        command.add("-Xlog:cds=off");
        command.add("-Xlog:cds+dynamic=off");
        return this;
    }

    /** Sets a system property. */
    public JavaCommand property(String name, String value) {
        command.add("-D" + name + "=" + value);
        return this;
    }

    /** The whole command for a main class. */
    public List<String> run(String classPath, String mainClass, String... arguments) {
        return with(List.of("-cp", classPath, mainClass), arguments);
    }

    /** The whole command for a jar that starts itself. */
    public List<String> run(Path jar, String... arguments) {
        return with(List.of("-jar", jar.toString()), arguments);
    }

    private List<String> with(List<String> what, String... arguments) {
        var whole = new ArrayList<>(command);
        whole.addAll(what);
        whole.addAll(List.of(arguments));
        return List.copyOf(whole);
    }
}
