package de.verzahnt.dashboard.reporting.source;

import java.util.Locale;

/** Words of the gateway, in both languages. */
record Told(String german, String english) {

    /** For this reader. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : german;
    }

    /** So many rows, and why they were not taken as they are. */
    record Reason(int rows, Told because) {}
}
