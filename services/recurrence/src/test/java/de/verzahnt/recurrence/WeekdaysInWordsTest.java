package de.verzahnt.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdaysInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Mo 9-11 Uhr, Do 14:00–16:00            > FREQ=WEEKLY;BYDAY=MO 09:00-11:00 | FREQ=WEEKLY;BYDAY=TH 14:00-16:00
            donnerstags                            > FREQ=WEEKLY;BYDAY=TH
            Mi 16.30–19 Uhr                        > FREQ=WEEKLY;BYDAY=WE 16:30-19:00
            Do. 13:00 - 15:00                      > FREQ=WEEKLY;BYDAY=TH 13:00-15:00
            Mo - Fr 8.00 bis 12.00 Uhr             > FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 08:00-12:00
            Montag und Mittwoch von 9 bis 10 Uhr   > FREQ=WEEKLY;BYDAY=MO,WE 09:00-10:00
            Di 9-11 und 14-16 Uhr                  > FREQ=WEEKLY;BYDAY=TU 09:00-11:00 | FREQ=WEEKLY;BYDAY=TU 14:00-16:00
            jeden 1. Dienstag im Monat, 15-17 Uhr  > FREQ=MONTHLY;BYDAY=1TU 15:00-17:00
            jeden ersten und dritten Freitag im Monat > FREQ=MONTHLY;BYDAY=1FR,3FR
            letzter Samstag im Monat               > FREQ=MONTHLY;BYDAY=-1SA
            14-tägig donnerstags 18-20 Uhr         > FREQ=WEEKLY;INTERVAL=2;BYDAY=TH 18:00-20:00
            werktags 10-12                         > FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR 10:00-12:00
            Sa 22:00-00:30                         > FREQ=WEEKLY;BYDAY=SA 22:00-00:30
            """)
    void weekdaysAndHoursAreRules(String words, String rules) {
        assertThat(WeekdaysInWords.rules(words)).hasValue(rules);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nach Absprache",
                "siehe Homepage",
                "wöchentl.",
                "9-11 Uhr",
                "Mo 25-27 Uhr",
                "Mo 9 Uhr",
                "Do außer Ferien",
                "Fr-Mo 9-10",
                "Mo 9-11 Uhr (außer in den Ferien)",
                "im Monat",
                "",
                "Mo-",
                "1. Dienstag - "
            })
    void withAnythingElseThereIsNoRule(String words) {
        assertThat(WeekdaysInWords.rules(words)).isEmpty();
    }
}
