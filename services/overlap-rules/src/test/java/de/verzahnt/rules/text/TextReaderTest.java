package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/** What a text says is worked out once where its main matter is all of it; nobody is to notice. */
class TextReaderTest {
    private static final String TITLE = "Sprachcafé für Frauen";
    private static final String WHOLE = "Gemeinsam Deutsch sprechen und üben, jeden Dienstag im Stadtteilzentrum.";
    private static final String WITH_A_DENIAL = "Gemeinsam Deutsch sprechen und üben. Keine Beratung zum Aufenthalt.";

    @Test
    void whatATextIsAboutDoesNotDependOnWhatWasAskedBefore() {
        for (String description : new String[] {WHOLE, WITH_A_DENIAL, ""}) {
            TextReader first = reader();
            TextReader other = reader();
            Activity doneFirst = first.activity(TITLE, description);

            Reading readLater = first.read(TITLE, description);
            Reading readFirst = other.read(TITLE, description);

            assertThat(other.activity(TITLE, description)).isEqualTo(doneFirst);
            assertThat(readLater.stems()).isEqualTo(readFirst.stems());
            assertThat(readLater.likeness(readFirst)).isEqualTo(readFirst.likeness(readFirst));
            assertThat(readLater.subject().closeness(readFirst.subject()))
                    .isEqualTo(readFirst.subject().closeness(readFirst.subject()));
        }
    }

    @Test
    void aTextIsReadAsBeforeWhenManyOthersWereReadMeanwhile() {
        TextReader reader = reader();
        reader.activity(TITLE, WHOLE);
        for (int i = 0; i < 1000; i++) {
            reader.activity(TITLE, WHOLE + " Gruppe " + i);
        }

        Reading fresh = reader().read(TITLE, WHOLE);
        Reading later = reader.read(TITLE, WHOLE);
        assertThat(later.stems()).isEqualTo(fresh.stems());
        assertThat(later.likeness(fresh)).isEqualTo(fresh.likeness(fresh));
        assertThat(later.subject().closeness(fresh.subject()))
                .isEqualTo(fresh.subject().closeness(fresh.subject()));
    }

    private static TextReader reader() {
        return new TextReader(ReferenceData.load().concepts(), TextStatistics.shipped());
    }
}
