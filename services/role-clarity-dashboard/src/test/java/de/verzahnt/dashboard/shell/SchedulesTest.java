package de.verzahnt.dashboard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class SchedulesTest {
    private final Schedules schedules = schedules();

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '>',
            value = {
                "FREQ=WEEKLY;BYDAY=TH > wöchentlich: Donnerstag > weekly: Thursday",
                "FREQ=WEEKLY;BYDAY=MO,TU 08:30-10:00|FREQ=WEEKLY;BYDAY=WE 17:00-18:30"
                        + " > wöchentlich: Montag, Dienstag, 08:30–10:00; wöchentlich: Mittwoch, 17:00–18:30"
                        + " > weekly: Monday, Tuesday, 08:30–10:00; weekly: Wednesday, 17:00–18:30",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU 15:00-17:00"
                        + " > alle 2 Wochen: Dienstag, 15:00–17:00 > every 2 weeks: Tuesday, 15:00–17:00",
                "FREQ=MONTHLY;BYDAY=1TH,3TH 10:00-12:00"
                        + " > monatlich: 1. Donnerstag, 3. Donnerstag, 10:00–12:00"
                        + " > monthly: 1st Thursday, 3rd Thursday, 10:00–12:00",
                "FREQ=WEEKLY;BYDAY=FR 22:00-00:30|FREQ=WEEKLY;BYDAY=SA 20:00-00:00"
                        + " > wöchentlich: Freitag, 22:00–00:30; wöchentlich: Samstag, 20:00–24:00"
                        + " > weekly: Friday, 22:00–00:30; weekly: Saturday, 20:00–24:00",
                "BYDAY=-1FR;INTERVAL=3;FREQ=MONTHLY > alle 3 Monate: letzter Freitag > every 3 months: last Friday",
                "FREQ=WEEKLY;BYDAY=TH;UNTIL=20260630T220000Z 10:00-12:00"
                        + " > wöchentlich: Donnerstag, 10:00–12:00, bis 01.07.2026"
                        + " > weekly: Thursday, 10:00–12:00, until 1 July 2026",
                "FREQ=WEEKLY;BYDAY=TU;COUNT=10;EXDATE=20260310,20260303 10:00-12:00"
                        + " > wöchentlich: Dienstag, 10:00–12:00, 10 Mal, nicht am 03.03.2026, 10.03.2026"
                        + " > weekly: Tuesday, 10:00–12:00, 10 times, not on 3 March 2026, 10 March 2026",
                "FREQ=DAILY;COUNT=1 > täglich, einmal > daily, once"
            })
    void commonRulesAreSaidInBothLanguages(String schedule, String german, String english) {
        assertThat(in(Locale.GERMAN, schedule)).isEqualTo(german);
        assertThat(in(Locale.ENGLISH, schedule)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "donnerstags nach Absprache",
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;BYDAY=XX 25:00-12:61",
                "FREQ=WEEKLY;BYDAY=TH 10:00-77:99",
                "FREQ=WEEKLY;BYMONTH=5;BYDAY=TH",
                "FREQ=MONTHLY;BYMONTHDAY=15",
                "FREQ=YEARLY;BYDAY=20MO"
            })
    void whatItHasNoWordsForStandsAsReported(String schedule) {
        assertThat(in(Locale.GERMAN, schedule)).isEqualTo(schedule);
    }

    @Test
    void noScheduleIsNoWords() {
        assertThat(schedules.words(null)).isEmpty();
        assertThat(schedules.words(" ")).isEmpty();
    }

    private String in(Locale language, String schedule) {
        LocaleContextHolder.setLocale(language);
        return schedules.words(schedule);
    }

    private static Schedules schedules() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/shell");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Schedules(messages, new Times(Clock.systemUTC(), messages));
    }
}
