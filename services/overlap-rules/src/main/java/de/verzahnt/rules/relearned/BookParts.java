package de.verzahnt.rules.relearned;

import de.verzahnt.messages.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes the file apart: a first line that says what it is, then each part below its heading. */
final class BookParts {
    static final String FIRST = "# verzahnt rule book 1";
    static final String HEADING = "=== ";

    private final Map<BookPart.Name, BookPart> found = new EnumMap<>(BookPart.Name.class);
    private final BookErrors errors;

    private BookParts(BookErrors errors) {
        this.errors = errors;
    }

    /** All parts; empty, with errors, when one is missing or the file is another. */
    static Optional<Map<BookPart.Name, BookPart>> of(List<String> lines, BookErrors errors) {
        if (lines.isEmpty() || !lines.get(0).equals(FIRST)) {
            String begins = lines.isEmpty() ? "" : lines.get(0);
            errors.add(new BookError("", 1, "", begins, Message.of("book.first", FIRST)));
            return Optional.empty();
        }
        return new BookParts(errors).read(lines);
    }

    private Optional<Map<BookPart.Name, BookPart>> read(List<String> lines) {
        int begin = next(lines, 1);
        if (begin > 1) {
            errors.add(new BookError("", 2, "", lines.get(1), Message.of("book.heading", names())));
        }
        while (begin < lines.size()) {
            int end = next(lines, begin + 1);
            part(lines, begin, end);
            begin = end;
        }
        for (BookPart.Name name : BookPart.Name.values()) {
            if (!found.containsKey(name)) {
                String heading = HEADING + name.written();
                errors.add(new BookError(name.written(), 0, "", "", Message.of("book.this-heading", heading)));
            }
        }
        return found.size() == BookPart.Name.values().length ? Optional.of(found) : Optional.empty();
    }

    private void part(List<String> lines, int begin, int end) {
        String named = lines.get(begin).substring(HEADING.length()).strip();
        Optional<BookPart.Name> name = Stream.of(BookPart.Name.values())
                .filter(known -> known.written().equals(named))
                .findFirst();
        if (name.isEmpty() || found.containsKey(name.get())) {
            errors.add(new BookError("", begin + 1, "", lines.get(begin), Message.of("book.heading-once", names())));
            return;
        }
        List<String> fit = new ArrayList<>();
        for (int i = begin + 1; i < end; i++) {
            // An unfit line stays as an empty one, so that all others keep their numbers.
            fit.add(BookText.isFit(i + 1, lines.get(i), errors) ? lines.get(i) : "");
        }
        found.put(name.get(), new BookPart(name.get(), begin + 2, fit));
    }

    private static int next(List<String> lines, int from) {
        int line = from;
        while (line < lines.size() && !lines.get(line).startsWith(HEADING)) {
            line++;
        }
        return line;
    }

    private static String names() {
        return String.join(
                ", ",
                Stream.of(BookPart.Name.values())
                        .map(name -> HEADING + name.written())
                        .toList());
    }
}
