package de.verzahnt.abh.file;

import java.util.TreeMap;

/** From a position in a text to the line a person sees in an editor, from 1; knows all three ways to end a line. */
final class LineStarts {

    private final TreeMap<Long, Integer> lines = new TreeMap<>();

    LineStarts(CsvStart start) {
        String text = start.rest();
        int line = 1 + start.lines();
        lines.put(0L, line);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                line++;
                lines.put(i + 1L, line);
            }
        }
    }

    int of(long position) {
        return lines.floorEntry(position).getValue();
    }
}
