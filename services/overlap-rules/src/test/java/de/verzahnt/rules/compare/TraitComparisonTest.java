package de.verzahnt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.TargetGroup;
import de.verzahnt.reference.TargetGroups;
import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Shipped;
import de.verzahnt.rules.compare.TraitComparison.Level;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The case book of people: in one respect they may be the same, in another they differ. */
class TraitComparisonTest {
    private static final List<String> RESPECTS =
            List.of("ORIGIN", "AGE", "GENDER", "NEED", "INSTITUTIONS", "NEIGHBOURS", "VOLUNTEERS");

    @ParameterizedTest(name = "{0}: {1} beside {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ORIGIN       | GEFLUECHTETE               | GEFLUECHTETE
            ORIGIN       | GEFLUECHTETE;FRAUEN        | GEFLUECHTETE;MAENNER
            AGE          | SENIOREN                   | SENIOREN
            AGE          | ELTERN;KINDER_0_6          | KINDER_0_6;ELTERN
            GENDER       | FRAUEN                     | FRAUEN;GEFLUECHTETE
            NEED         | ANALPHABETEN               | ANALPHABETEN
            INSTITUTIONS | FACHKRAEFTE_KITA           | FACHKRAEFTE_KITA
            NEIGHBOURS   | NACHBARSCHAFT              | NACHBARSCHAFT
            VOLUNTEERS   | EHRENAMTLICHE;GEFLUECHTETE | EHRENAMTLICHE
            """)
    void theSamePeopleInThisRespectWhateverTheyAreInAnother(String respect, String a, String b) {
        assertThat(level(respect, a, b)).isEqualTo(Level.SAME);
    }

    @ParameterizedTest(name = "{0}: {1} beside {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ORIGIN       | GEFLUECHTETE                 | EINWANDERUNGSGESCHICHTE
            ORIGIN       | GEFLUECHTETE;NEUZUGEWANDERTE | GEFLUECHTETE
            AGE          | ELTERN                       | FAMILIEN
            AGE          | ELTERN;KINDER_0_6            | ELTERN
            INSTITUTIONS | FACHKRAEFTE                  | FACHKRAEFTE_KITA
            INSTITUTIONS | EINRICHTUNGEN                | MSO
            NEIGHBOURS   | OEFFENTLICHKEIT              | NACHBARSCHAFT
            """)
    void thePeopleOfOneAreAmongThoseOfTheOther(String respect, String a, String b) {
        assertThat(level(respect, a, b)).isEqualTo(Level.PART);
    }

    @ParameterizedTest(name = "{0}: {1} beside {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ORIGIN | GEFLUECHTETE_UKRAINE   | GEFLUECHTETE
            ORIGIN | UMA                    | EINWANDERUNGSGESCHICHTE
            AGE    | SENIOREN               | ERWACHSENE_AB_27
            AGE    | KINDER_0_6             | KINDER_0_6;ELTERN
            """)
    void onlyOneOfThemIsForASpecialGroup(String respect, String a, String b) {
        assertThat(level(respect, a, b)).isEqualTo(Level.SPECIAL_PART);
    }

    @ParameterizedTest(name = "{0}: {1} beside {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ORIGIN       | NEUZUGEWANDERTE  | GEFLUECHTETE
            AGE          | ERWACHSENE_AB_27 | ELTERN
            GENDER       | FRAUEN           | MAENNER
            NEED         | ANALPHABETEN     | BETROFFENE_DISKRIMINIERUNG
            INSTITUTIONS | MSO              | FACHKRAEFTE_KITA
            """)
    void otherPeopleWhoMayBeTheSamePerson(String respect, String a, String b) {
        assertThat(level(respect, a, b)).isEqualTo(Level.OTHER);
    }

    @ParameterizedTest(name = "{0}: {1} beside {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ORIGIN | UMA                   | SPAETAUSSIEDLER
            ORIGIN | EU_ZUGEWANDERTE       | GEFLUECHTETE
            AGE    | JUGENDLICHE           | SENIOREN
            AGE    | JUNGE_ERWACHSENE_12_27| ERWACHSENE_AB_27
            AGE    | SCHULKINDER           | FAMILIEN
            """)
    void otherPeopleAtLeastOneSideASpecialGroup(String respect, String a, String b) {
        assertThat(level(respect, a, b)).isEqualTo(Level.SPECIAL_OTHER);
    }

    @ParameterizedTest(name = "{0}: {1} beside {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ORIGIN       | GEFLUECHTETE     | FRAUEN       | ONE_NAMES
            ORIGIN       | UMA              | FRAUEN       | SPECIAL_ONE
            AGE          | ELTERN           | GEFLUECHTETE | ONE_NAMES
            AGE          | SENIOREN         | GEFLUECHTETE | SPECIAL_ONE
            AGE          | KINDER_0_6;ELTERN| GEFLUECHTETE | ONE_NAMES
            GENDER       | FRAUEN           | GEFLUECHTETE | ONE_NAMES
            NEED         | ANALPHABETEN     | GEFLUECHTETE | ONE_NAMES
            INSTITUTIONS | MSO              | GEFLUECHTETE | ONE_NAMES
            NEIGHBOURS   | NACHBARSCHAFT    | GEFLUECHTETE | ONE_NAMES
            VOLUNTEERS   | EHRENAMTLICHE    | GEFLUECHTETE | ONE_NAMES
            """)
    void onlyOneNamesSomebodyInThisRespect(String respect, String a, String b, Level level) {
        assertThat(level(respect, a, b)).isEqualTo(level);
    }

    @Test
    void neitherNamesAnybodyWhereEverybodyOrSomethingUnknownStands() {
        for (String respect : RESPECTS) {
            for (String nobody : List.of("PERSONEN", "NO_SUCH_GROUP")) {
                assertThat(level(respect, nobody, "PERSONEN")).as(respect).isEqualTo(Level.NEITHER_NAMES);
            }
        }
    }

    @Test
    void whoReportsNoTargetGroupSaysNothingInAnyRespect() {
        for (TargetGroup group : Shipped.REFERENCE.targetGroups().all()) {
            for (String respect : RESPECTS) {
                assertThat(level(respect, group.code(), ""))
                        .as(respect + " " + group.code())
                        .isEqualTo(Level.UNKNOWN);
            }
        }
        assertThat(level("ORIGIN", "", "")).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void theEvidenceIsWhomTheyNameInThisRespect() {
        Pair pair = groups("a", "GEFLUECHTETE;FRAUEN").beside(groups("b", "NEUZUGEWANDERTE;FRAUEN"));

        assertThat(Shipped.comparison("ORIGIN").observe(pair).evidence())
                .containsExactly("GEFLUECHTETE", "NEUZUGEWANDERTE");
        assertThat(Shipped.comparison("GENDER").observe(pair).evidence()).containsExactly("FRAUEN");
    }

    @Test
    void everyGroupButEverybodyIsLookedAtInExactlyOneRespect() {
        for (TargetGroup group : Shipped.REFERENCE.targetGroups().all()) {
            long respects = RESPECTS.stream()
                    .filter(respect -> level(respect, group.code(), "PERSONEN") != Level.NEITHER_NAMES)
                    .count();
            assertThat(respects).as(group.code()).isEqualTo(group.code().equals("PERSONEN") ? 0 : 1);
        }
    }

    @Test
    void whoIsSpecialIsWhatTheRuleBookSays() {
        TargetGroups groups = Shipped.REFERENCE.targetGroups();
        Comparison nobodySpecial = new TraitComparison("AGE", Set.of("LEBENSPHASE"), groups, Set.of());

        assertThat(nobodySpecial
                        .observe(groups("a", "SENIOREN").beside(groups("b", "ERWACHSENE_AB_27")))
                        .level())
                .isEqualTo(Level.PART);
    }

    private static Enum<?> level(String respect, String a, String b) {
        return Shipped.level(respect, groups("a", a), groups("b", b));
    }

    private static AnOffering groups(String body, String codes) {
        AnOffering told = AnOffering.free(body);
        return codes.isEmpty() ? told.forGroups() : told.forGroups(codes.split(";"));
    }
}
