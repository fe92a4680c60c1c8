package de.verzahnt.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A message is worded in the language of its reader. */
class MessageTest {

    @Test
    void readersOfEnglishReadEnglish() {
        assertThat(Message.of("example.plain").in(Locale.UK)).isEqualTo("no value");
    }

    @Test
    void allOthersReadGerman() {
        assertThat(Message.of("example.plain").in(Locale.GERMAN)).isEqualTo("kein Wert");
        assertThat(Message.of("example.plain").in(Locale.FRENCH)).isEqualTo("kein Wert");
    }

    @Test
    void argumentsAreShownAsTheCodeWritesThem() {
        assertThat(Message.of("example.between", 1, 5000).in(Locale.GERMAN)).isEqualTo("eine Zahl von 1 bis 5000");
    }

    @Test
    void aMessageInAMessageIsWordedInTheSameLanguage() {
        Message inner = Message.of("example.between", "{x}", "o'clock");
        assertThat(Message.of("example.around", inner).in(Locale.ENGLISH))
                .isEqualTo("found: a number from {x} to o'clock, and this is 'bad'");
    }
}
