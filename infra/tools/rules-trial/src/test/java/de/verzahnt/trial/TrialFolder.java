package de.verzahnt.trial;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine;

/** A folder with good lists of Kleve, any of which can be replaced by a bad one, and the command on them. */
final class TrialFolder {
    static final String HEADER = "activity_id,organisation_id,title,description,field,further_fields,"
            + "target_groups,format,role,districts,start_date,end_date,schedule,languages,funding_programme,part_of\n";
    static final String GOOD =
            "vhs/treff,vhs,Sprachtreff,Deutsch üben,SPRACHE,,GEFLUECHTETE,BEGEGNUNG,OPERATIVE,05154036,"
                    + "2025-01-01,,FREQ=WEEKLY;BYDAY=TU 10:00-12:00,de,KOMM-AN,\n";
    static final String GOOD_TOO =
            "ak/cafe,ak,Sprachcafé,Deutsch üben,SPRACHE,,GEFLUECHTETE,BEGEGNUNG,OPERATIVE,05154036,"
                    + "2025-01-01,,,de,,\n";
    private static final long SECOND = 1_000_000_000;

    private final Path folder;
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

    TrialFolder(Path folder) throws IOException {
        this.folder = folder;
        write("offerings.csv", HEADER + GOOD + GOOD_TOO);
        write("organisations.csv", "organisation_id,name,type,sector\nvhs,VHS,VHS,PUBLIC\nak,AK,INITIATIVE,FREE\n");
        write("labels.csv", "a,b,class,certainty,why\nak/cafe,vhs/treff,DOPPELSTRUKTUR,3,\n");
    }

    void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    /** Runs on the three lists, a second passing whenever somebody looks at the clock. */
    int run(String... more) {
        List<String> args = new ArrayList<>(List.of(
                "--offerings",
                path("offerings.csv").toString(),
                "--organisations",
                path("organisations.csv").toString(),
                "--labels",
                path("labels.csv").toString(),
                "--out",
                path("out.csv").toString(),
                "--today",
                "2026-03-01"));
        args.addAll(Arrays.asList(more));
        AtomicLong clock = new AtomicLong();
        var command = new TrialCommand(stream(screen), stream(notes), () -> clock.addAndGet(SECOND));
        return new CommandLine(command)
                .setErr(new PrintWriter(notes, true, StandardCharsets.UTF_8))
                .setOverwrittenOptionsAllowed(true)
                .execute(args.toArray(String[]::new));
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    String screen() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    String notes() {
        return notes.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
