package de.verzahnt.dashboard.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of every page knows.
 *
 * @param loggedIn whether somebody is logged in
 * @param administers whether the reader is an administrator
 * @param reports whether the reader may report offerings
 * @param keepsQuarters whether the reader may keep Sozialräume
 * @param organisations names of the organisations the reader acts for, in order
 * @param waiting how many cases wait for the reader's answer
 * @param news how many cases changed since the reader last looked
 * @param keys whether keyboard shortcuts are on
 * @param inGerman address of this very page in German
 * @param inEnglish address of this very page in English
 * @param version of the software, where known
 */
public record Shell(
        boolean loggedIn,
        boolean administers,
        boolean reports,
        boolean keepsQuarters,
        List<String> organisations,
        long waiting,
        long news,
        boolean keys,
        String inGerman,
        String inEnglish,
        @Nullable String version) {}
