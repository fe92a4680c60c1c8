package de.verzahnt.rules.relearned;

import de.verzahnt.messages.Message;
import de.verzahnt.reference.Concept;
import de.verzahnt.reference.ReferenceData;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The counts of words and concepts, as the trainer writes them: for exactly the concepts of this release. */
final class CountsCheck {
    static final String WORDS = "stem,offerings";
    static final String CONCEPTS = "code,offerings,closeness,deviation";

    private static final Pattern SHARE = Pattern.compile("0(\\.\\d{1,12})?|1(\\.0{1,12})?");

    private final Set<String> codes;
    private final BookErrors errors;

    CountsCheck(ReferenceData reference, BookErrors errors) {
        this.codes = reference.concepts().all().stream()
                .filter(concept -> concept.kind() == Concept.Kind.ACTIVITY)
                .map(Concept::code)
                .collect(Collectors.toCollection(TreeSet::new));
        this.errors = errors;
    }

    void check(BookPart words, BookPart concepts) {
        CountRows stems = new CountRows(words, WORDS, errors);
        stems.each((line, cells) -> stems.count(line, cells, 1));
        CountRows named = new CountRows(concepts, CONCEPTS, errors);
        named.each((line, cells) -> concept(concepts, named, line, cells));
        if (named.all() > 0) {
            missing(concepts, named.keys());
        }
        if (named.all() > 0 && stems.all() > 0 && named.all() != stems.all()) {

            errors.add(concepts.error(
                    CountRows.ALL,
                    String.valueOf(named.all()),
                    Message.of("book.same", stems.all(), words.name().written())));
        }
    }

    private void concept(BookPart part, CountRows rows, int line, List<String> cells) {
        String code = cells.get(0);
        rows.count(line, cells, code.equals(CountRows.ALL) ? 1 : 0);
        if (!code.equals(CountRows.ALL) && !codes.contains(code)) {
            errors.add(part.error(line, code, code, Message.of("book.activity")));
        }
        share(part, line, cells, 2);
        share(part, line, cells, 3);
        if (SHARE.matcher(cells.get(3)).matches() && Double.parseDouble(cells.get(3)) == 0) {
            errors.add(part.error(line, code, cells.get(3), Message.of("book.deviation")));
        }
    }

    private void share(BookPart part, int line, List<String> cells, int cell) {
        if (!SHARE.matcher(cells.get(cell)).matches()) {
            errors.add(part.error(line, cells.get(0), cells.get(cell), Message.of("book.number-between", 0, 1)));
        }
    }

    private void missing(BookPart part, Set<String> found) {
        codes.stream()
                .filter(code -> !found.contains(code))
                .forEach(code -> errors.add(part.error(code, "", Message.of("book.row"))));
    }
}
