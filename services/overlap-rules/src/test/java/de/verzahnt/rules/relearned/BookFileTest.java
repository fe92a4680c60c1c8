package de.verzahnt.rules.relearned;

import static de.verzahnt.rules.relearned.HandedIn.GOOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.messages.Message;
import de.verzahnt.rules.rulebook.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BookFileTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        Map<String, String> shipped = new TreeMap<>(RuleBook.shipped().entries());
        shipped.put("version", "v3-relearned");

        assertThat(HandedIn.book(HandedIn.SHIPPED).book().entries()).isEqualTo(shipped);
        assertThat(HandedIn.book(HandedIn.SHIPPED).rules(HandedIn.REFERENCE).version())
                .isEqualTo("v3-relearned");
    }

    @Test
    void theCountsAreThoseOfTheFile() {
        String moreOften = HandedIn.with("\nSPRACHTANDEM,14,", "\nSPRACHTANDEM,1400,");

        assertThat(HandedIn.book(moreOften).statistics().concepts().telling("SPRACHTANDEM"))
                .isLessThan(HandedIn.book(GOOD).statistics().concepts().telling("SPRACHTANDEM"));
    }

    @Test
    void aFileThatAnEditorSavedTheWindowsWayIsTheSameBook() {
        RelearnedBook windows = HandedIn.book("\uFEFF" + GOOD.replace("\n", "\r\n"));

        assertThat(windows.book().entries())
                .isEqualTo(HandedIn.book(GOOD).book().entries());
        assertThat(windows.fingerprint())
                .isNotEqualTo(HandedIn.book(GOOD).fingerprint())
                .hasSize(64);
    }

    @Test
    void anArchiveIsNoBookAndNothingIsUnpacked() {
        for (String other : List.of("PK\u0003\u0004", "", "version: v4\n")) {
            assertThat(HandedIn.errors(other))
                    .extracting(BookError::line, HandedIn::expected)
                    .containsExactly(tuple(
                            1,
                            "a file of ./hub bench rules --book, as plain text; it begins with"
                                    + " “# verzahnt rule book 1”"));
        }
    }

    @Test
    void moreThanABookNeedsIsNotEvenRead() {
        BookReading reading = BookFile.read(new byte[BookFile.MOST_BYTES + 1], HandedIn.REFERENCE);

        assertThat(HandedIn.errors(reading))
                .containsExactly(new BookError("", 0, "", "1048577 Bytes", Message.of("book.at-most", "1 MiB")));
    }

    @Test
    void anotherEncodingIsNamedWithItsLine() {
        byte[] latin = (BookParts.FIRST + "\n# für\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(HandedIn.errors(BookFile.read(latin, HandedIn.REFERENCE)))
                .containsExactly(new BookError("", 2, "", "Byte 0xFC", Message.of("book.utf-8")));
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        String wrong = GOOD.replace("version: v3-relearned", "version: v3")
                .replace("stem,offerings", "stem;offerings")
                .replace("\nSPRACHTANDEM,14,", "\nSPRACHTANDEM,viel,")
                .replace("prior: -4.18", "prior: NaN");

        assertThat(HandedIn.errors(wrong))
                .extracting(BookError::key)
                .containsExactly("prior", "version", "", "SPRACHTANDEM");
    }

    @Test
    void ofVeryManyErrorsTheFirstAreNamedAndTheOthersCounted() {
        BookReading reading = HandedIn.read(GOOD.replace(",14,", ",viel,"));

        assertThat(reading).isInstanceOfSatisfying(BookReading.Refused.class, refused -> {
            assertThat(refused.errors()).hasSize(100);
            assertThat(refused.more()).isGreaterThan(50);
        });
    }
}
