package de.verzahnt.reference;

import java.util.ArrayList;
import java.util.List;

/** Splits RFC 4180 text into lines of cells: quotes, doubled quotes, line breaks inside quotes; blank lines are dropped. */
final class CsvRecords {
    /** One logical line and the number of the physical line it starts on, from 1. */
    record Line(int number, List<String> cells) {}

    private final String file;
    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private boolean quoted;
    private int number = 1;
    private int start = 1;

    private CsvRecords(String file, String text) {
        this.file = file;
        this.text = text;
    }

    static List<Line> split(String file, String text) {
        return new CsvRecords(file, text).run();
    }

    private List<Line> run() {
        for (int i = 0; i < text.length(); i++) {
            i += quoted ? insideQuotes(i) : outsideQuotes(text.charAt(i));
        }
        if (quoted) {
            throw new IllegalStateException("%s line %d: text ends (expected: a closing quote)".formatted(file, start));
        }
        endLine();
        return List.copyOf(lines);
    }

    /** Returns how many further characters were used up. */
    private int insideQuotes(int i) {
        char c = text.charAt(i);
        if (c != '"') {
            number += c == '\n' ? 1 : 0;
            cell.append(c);
            return 0;
        }
        boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
        quoted = doubled;
        cell.append(doubled ? "\"" : "");
        return doubled ? 1 : 0;
    }

    private int outsideQuotes(char c) {
        switch (c) {
            case '"' -> quoted = true;
            case ',' -> endCell();
            case '\n' -> {
                endLine();
                start = ++number;
            }
            case '\r' -> {}
            default -> cell.append(c);
        }
        return 0;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        if (cells.size() > 1 || !cells.get(0).isBlank()) {
            lines.add(new Line(start, List.copyOf(cells)));
        }
        cells = new ArrayList<>();
    }
}
