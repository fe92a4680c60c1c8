package de.verzahnt.rules.relearned;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.rules.text.TextStatistics;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A relearned book as one file of plain text: nothing to unpack, readable and comparable in any editor. Below its first line
 * stand the rule book, the counts of words and the counts of concepts as they ship, each below its heading.
 */
public final class BookFile {
    /** Twenty times what the shipped book takes. */
    public static final int MOST_BYTES = 1 << 20;

    private BookFile() {}

    /** The file, from the lines of its three parts. */
    public static String text(List<String> book, List<String> wordCounts, List<String> conceptCounts) {
        List<String> lines = new ArrayList<>(List.of(BookParts.FIRST));
        lines.add(BookParts.HEADING + BookPart.Name.BOOK.written());
        lines.addAll(book);
        lines.add(BookParts.HEADING + BookPart.Name.WORDS.written());
        lines.addAll(wordCounts);
        lines.add(BookParts.HEADING + BookPart.Name.CONCEPTS.written());
        lines.addAll(conceptCounts);
        return String.join("\n", lines) + "\n";
    }

    /** Reads what anybody may have handed in; rules can be made of every book it takes. */
    public static BookReading read(byte[] bytes, ReferenceData reference) {
        BookErrors errors = new BookErrors();
        Optional<Map<BookPart.Name, BookPart>> parts =
                BookText.lines(bytes, errors).flatMap(lines -> BookParts.of(lines, errors));
        return parts.map(all -> read(bytes, all, reference, errors)).orElseGet(errors::refused);
    }

    private static BookReading read(
            byte[] bytes, Map<BookPart.Name, BookPart> parts, ReferenceData reference, BookErrors errors) {
        BookPart words = part(parts, BookPart.Name.WORDS);
        BookPart concepts = part(parts, BookPart.Name.CONCEPTS);
        RuleBook book = new EntriesCheck(RuleBook.shipped(), part(parts, BookPart.Name.BOOK), errors).read();
        new CountsCheck(reference, errors).check(words, concepts);
        return errors.any()
                ? errors.refused()
                : new BookReading.Read(new RelearnedBook(
                        fingerprint(bytes), book, TextStatistics.of(filled(words), filled(concepts))));
    }

    private static BookPart part(Map<BookPart.Name, BookPart> parts, BookPart.Name name) {
        BookPart part = parts.get(name);
        if (part == null) {
            throw new IllegalStateException(name + ": nothing (expected: all parts)");
        }
        return part;
    }

    private static List<String> filled(BookPart part) {
        return part.lines().stream().filter(line -> !line.isBlank()).toList();
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: missing (expected: in every JDK)", e);
        }
    }
}
