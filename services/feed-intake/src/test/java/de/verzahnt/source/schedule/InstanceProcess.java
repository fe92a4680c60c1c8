package de.verzahnt.source.schedule;

import de.verzahnt.source.running.Stage;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Clock;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** An instance in a process of its own, so that it can be killed. */
final class InstanceProcess {
    private InstanceProcess() {}

    /** Starts one on this database; whoever starts it ends it. */
    static Process start(String database) throws IOException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InstanceProcess.class.getName(),
                        database))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    /** Reads sources until it is killed, or whoever started it is gone. */
    public static void main(String[] arguments) throws IOException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        Stage stage = new Stage(Clock.systemUTC(), database);
        Instances.of(stage, source -> {}).start();
        while (System.in.read() >= 0) {
            // Nothing is ever said; the end of it is the end of the process that started this one.
        }
        System.exit(0);
    }
}
