package de.verzahnt.dashboard.reporting.file;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists into which the rows of a file are sorted, what needs a person first. */
enum FileList {
    REFUSED,
    REPEATED,
    CREATED,
    CHANGED,
    MISSING,
    UNCHANGED;

    /** The list of this name; else the first that holds something. */
    static FileList named(@Nullable String name, FileAnswer answer) {
        return Stream.of(values())
                .filter(list -> list.name().equals(name))
                .findFirst()
                .or(() -> Stream.of(values())
                        .filter(list -> answer.count(list) > 0)
                        .findFirst())
                .orElse(CREATED);
    }
}
