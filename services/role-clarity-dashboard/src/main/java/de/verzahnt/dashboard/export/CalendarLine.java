package de.verzahnt.dashboard.export;

import java.nio.charset.StandardCharsets;

/** A content line of RFC 5545: folded at 75 octets, never inside a character, ended by CR and LF. */
public final class CalendarLine {

    static final String END = "\r\n";
    private static final int MOST_OCTETS = 75;

    private CalendarLine() {}

    /** The line of this property. */
    public static String of(String name, String value) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        String line = name + ":" + value;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = Character.toString(line.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        return folded.append(END).toString();
    }

    /** A value of type TEXT. */
    public static String text(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }
}
