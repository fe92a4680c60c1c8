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
        String inGerman,
        String inEnglish,
        @Nullable String version) {}
