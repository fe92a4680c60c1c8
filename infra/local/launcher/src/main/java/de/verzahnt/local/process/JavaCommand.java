package de.verzahnt.local.process;

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
                // By itself the JVM takes a 64th of the machine's memory at once, and a third of the heap for what is
                // new.
                "-Xms" + Math.min(heapMegabytes, 64) + "m",
                "-Xmn" + Math.min(heapMegabytes / 3, 20) + "m",
                "-XX:MetaspaceSize=64m",
                "-XX:MinHeapFreeRatio=20",
                "-XX:MaxHeapFreeRatio=40",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=64m",
                // Archived classes stay where they were archived: moved to a random place they would be memory of each
                // JVM.
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true"));
    }

    /** Path of a tool of the Java that runs this. */
    public static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    /** Uses the archive of loaded classes when there is one. */
    public JavaCommand using(ClassArchive archive) {
        if (archive.exists()) {
            command.add("-XX:SharedArchiveFile=" + archive.file());
        }
        return quietly();
    }

    /** Archives the classes it has loaded when it ends. */
    public JavaCommand making(ClassArchive archive) {
        command.add("-XX:ArchiveClassesAtExit=" + archive.beingMade());
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
