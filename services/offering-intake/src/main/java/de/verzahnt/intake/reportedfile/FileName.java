package de.verzahnt.intake.reportedfile;

import de.verzahnt.guard.PersonalDataGuard;
import org.jspecify.annotations.Nullable;

/** What a file is called, fit to be kept and shown: no folder, no control character, no person, 100 characters at most. */
public final class FileName {
    private static final int LONGEST = 100;

    private FileName() {}

    /** The name as its sender's browser tells it; empty for none. */
    public static String of(@Nullable String told) {
        if (told == null) {
            return "";
        }
        String last = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{C}", "").strip();
        String masked = PersonalDataGuard.masked(clean.replace('_', ' '));
        return masked.equals(clean.replace('_', ' ')) ? cut(clean) : cut(masked);
    }

    private static String cut(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1) + "…";
    }
}
