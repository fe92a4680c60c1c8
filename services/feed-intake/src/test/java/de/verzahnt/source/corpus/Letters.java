package de.verzahnt.source.corpus;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Letters that only come of a wrong reading, and whether a file held them itself. */
final class Letters {
    private static final List<String> WRONG =
            List.of("\uFFFD", "Ã¤", "Ã¶", "Ã¼", "ÃŸ", "Ã„", "Ã–", "Ãœ", "â€œ", "â€ž", "Â ");

    private final List<String> readings;

    Letters(byte[] file) {
        this.readings = Stream.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        Charset.forName("windows-1252"))
                .map(charset -> new String(file, charset))
                .toList();
    }

    /** The first wrong letters of a text that the file does not hold in whatever encoding it is good for. */
    Optional<String> wrong(String text) {
        return WRONG.stream().filter(text::contains).filter(this::isOfTheReader).findFirst();
    }

    // Bytes that are no UTF-8 turn into U+FFFD in any reading; what is read as Windows-1252 turns umlauts into two
    // letters.
    private boolean isOfTheReader(String wrong) {
        boolean utf8 = !readings.get(0).contains("\uFFFD");
        return utf8 && !readings.get(0).contains(wrong);
    }
}
