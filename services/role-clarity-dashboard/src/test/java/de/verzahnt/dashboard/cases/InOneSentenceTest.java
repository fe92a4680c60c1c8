package de.verzahnt.dashboard.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.testing.DashboardTest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@DashboardTest
class InOneSentenceTest {
    private static final CaseReason WOMEN = reason("GENDER", "SAME", "FRAUEN");
    private static final CaseReason REFUGEES = reason("ORIGIN", "SAME", "GEFLUECHTETE");
    private static final CaseReason NORTH = reason("AREA", "SAME_QUARTER", "05334002-P-NORD");

    @Autowired
    InOneSentence sentence;

    @Autowired
    ReasonWords words;

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void forWhomAndWhereAreOneSentence() {
        assertThat(german(WOMEN, REFUGEES, NORTH))
                .isEqualTo("Beide richten sich an geflüchtete Frauen in Aachen-Nord.");
        assertThat(english(WOMEN, REFUGEES, NORTH)).isEqualTo("Both are for refugee women in Aachen-Nord.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FRAUEN | Frauen",
                "GEFLUECHTETE | Geflüchtete",
                "GEFLUECHTETE JUGENDLICHE | geflüchtete Jugendliche",
                "EINWANDERUNGSGESCHICHTE FRAUEN | Frauen mit Einwanderungsgeschichte",
                "ELTERN KINDER_0_6 NEUZUGEWANDERTE | neu zugewanderte Eltern und kleine Kinder",
                "EINWANDERUNGSGESCHICHTE | Menschen mit Einwanderungsgeschichte",
                "FRAUEN GEFLUECHTETE NEUZUGEWANDERTE | Frauen, Geflüchtete und Neuzugewanderte",
                "FACHKRAEFTE_KITA | Fachkräfte in Kitas",
                "GANZ_NEU | GANZ_NEU"
            })
    void groupsAreSaidAsOneWouldSayThem(String codes, String spoken) {
        assertThat(german(reason("ORIGIN", "SAME", codes.split(" "))))
                .isEqualTo("Beide richten sich an " + spoken + ".");
    }

    @Test
    void ofAGroupAndItsPartThePartIsCommon() {
        assertThat(german(WOMEN, reason("ORIGIN", "PART", "EINWANDERUNGSGESCHICHTE", "GEFLUECHTETE")))
                .isEqualTo("Beide richten sich an geflüchtete Frauen.");
    }

    @Test
    void whereTheReasonDoesNotTellWhichGroupIsCommonNoneIsNamed() {
        assertThat(german(WOMEN, reason("AGE", "PART", "ELTERN", "KINDER_0_6")))
                .isEqualTo("Beide richten sich an Frauen.");
    }

    @Test
    void aQuarterReadFromTextsIsAPlaceToo() {
        assertThat(german(reason("AREA", "SAME_QUARTER_IN_TEXT", "05315000-B1-T5")))
                .isEqualTo("Beide finden in Deutz statt.");
    }

    @Test
    void whereNoConceptIsNamedTheSubjectSaysWhatItIs() {
        assertThat(german(NORTH, reason("ACTIVITY", "OTHER", "TREFF"), reason("SUBJECT", "CLOSE", "SPRACHKURS")))
                .isEqualTo("Beide finden in Aachen-Nord statt, mit demselben Inhalt: Deutschkurs.");
        assertThat(german(reason("ACTIVITY", "MOSTLY", "TREFF"), reason("SUBJECT", "SAME", "SPRACHKURS")))
                .isEqualTo("Beide haben denselben Inhalt: Offener Treff.");
    }

    @Test
    void formatAndActivityJoinWhenBothSpeakForIt() {
        assertThat(german(
                        WOMEN,
                        REFUGEES,
                        NORTH,
                        reason("FORMAT", "SAME", "KURS"),
                        reason("ACTIVITY", "SAME", "SPRACHKURS")))
                .isEqualTo("Beide richten sich an geflüchtete Frauen in Aachen-Nord, als „Kurs“ mit demselben Inhalt:"
                        + " Deutschkurs.");
    }

    @Test
    void anActivityThatIsTheFormatIsNotSaidTwice() {
        assertThat(german(NORTH, reason("FORMAT", "SAME", "BEGEGNUNG"), reason("ACTIVITY", "SAME", "TREFF")))
                .isEqualTo("Beide finden in Aachen-Nord statt, als „Offener Treff / Begegnung“.");
    }

    @Test
    void townsAndKreiseAreNamedAsPeopleNameThem() {
        assertThat(german(reason("AREA", "SAME_TOWN", "05334002"))).isEqualTo("Beide finden in Aachen statt.");
        assertThat(german(reason("AREA", "SAME_KREIS", "05334")))
                .isEqualTo("Beide finden im Gebiet Städteregion Aachen statt.");
    }

    @Test
    void whatIsAloneStandsAlone() {
        assertThat(german(reason("FORMAT", "SAME", "KURS"))).isEqualTo("Beide haben dasselbe Format „Kurs“.");
        assertThat(english(reason("ACTIVITY", "SAME", "SPRACHKURS")))
                .isEqualTo("Both have the same content: German course.");
    }

    @Test
    void whatSpeaksAgainstItOrIsUnknownIsNeverSaidToBeCommon() {
        assertThat(german(
                        reason("GENDER", "OTHER", "FRAUEN"),
                        reason("AREA", "OTHER_QUARTER", "05334002-P-NORD"),
                        new CaseReason("FORMAT", "SAME", -0.2, List.of("KURS"))))
                .isEmpty();
        assertThat(german()).isEmpty();
    }

    @Test
    void weekdaysAreSaidInTheReadersLanguage() {
        CaseReason thursday = reason("SCHEDULE", "SAME_DAY", "THURSDAY", "FRIDAY");
        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(words.evidence(thursday)).contains("Donnerstag, Freitag");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(words.evidence(thursday)).contains("Thursday, Friday");
    }

    @ParameterizedTest
    @CsvSource({
        "NEED, ANALPHABETEN, Menschen ohne Schriftsprachkenntnisse",
        "SUBJECT, TREFF, Offener Treff",
        "YEARS, 6–10, 6–10",
        "AREA, 05315000-B1-T5, Deutz (Köln)"
    })
    void evidenceIsSaidInWords(String comparison, String code, String spoken) {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(words.each(reason(comparison, "SAME", code))).containsExactly(spoken);
    }

    private String german(CaseReason... reasons) {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        return sentence.of(Arrays.asList(reasons));
    }

    private String english(CaseReason... reasons) {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        return sentence.of(Arrays.asList(reasons));
    }

    private static CaseReason reason(String comparison, String level, String... evidence) {
        return new CaseReason(comparison, level, 1.5, List.of(evidence));
    }
}
