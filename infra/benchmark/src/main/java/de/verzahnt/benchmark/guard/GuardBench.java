package de.verzahnt.benchmark.guard;

import de.verzahnt.guard.PersonalDataGuard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A million characters of the sample's lists of offerings, looked through for personal data. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GuardBench {
    private static final int LENGTH = 1_000_000;
    private static final Path LIST = Path.of("infra/sample-data/coarsely-coded/offerings.csv");

    private String text = "";

    /** Reads the list, as often as it takes. */
    @Setup
    public void read() throws IOException {
        String once = Files.readString(LIST);
        text = once.repeat(LENGTH / once.length() + 1).substring(0, LENGTH);
    }

    /** All traces of persons in it. */
    @Benchmark
    public List<PersonalDataGuard.Finding> inspect() {
        return PersonalDataGuard.inspect("description", text);
    }
}
