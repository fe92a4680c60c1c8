package de.verzahnt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Shipped;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose staff a training is for, where the report says only "professionals". */
class ProfessionalsTest {
    private static final Set<String> GENERAL = Set.of("FACHKRAEFTE");
    private final Professionals professionals = new Professionals(Shipped.READER);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Viele Kulturen in einem Kindergarten, FACHKRAEFTE_KITA",
        "Schulung für Erzieherinnen, FACHKRAEFTE_KITA",
        "Begegnung am Schalter: ein Tag für das Rathaus, FACHKRAEFTE_VERWALTUNG",
        "Essen und Glauben im Altenheim, FACHKRAEFTE_GESUNDHEIT_PFLEGE",
        "Mehrsprachigkeit im Kollegium, FACHKRAEFTE_SCHULE"
    })
    void theTitleNamesTheirPlaceOfWork(String title, String group) {
        Offering training =
                AnOffering.free("awo").called(title).as("FORTBILDUNG").offering();

        assertThat(professionals.apply(training, GENERAL)).containsExactly(group);
    }

    @Test
    void whatTheReportNamesIsNotReadAnew() {
        Offering training = AnOffering.free("awo")
                .called("Viele Kulturen in einem Kindergarten")
                .as("FORTBILDUNG")
                .offering();
        Set<String> named = Set.of("FACHKRAEFTE_SCHULE");

        assertThat(professionals.apply(training, named)).isEqualTo(named);
        assertThat(professionals.apply(training, Set.of())).isEmpty();
    }

    @Test
    void whatIsNoTrainingNamesPlacesForOtherReasons() {
        Offering pool =
                AnOffering.free("awo").called("Dolmetscher für Kitas und Ämter").offering();

        assertThat(professionals.apply(pool, GENERAL)).isEqualTo(GENERAL);
    }

    @Test
    void whereNoPlaceOfWorkIsNamedItStaysGeneral() {
        Offering training = AnOffering.free("awo")
                .called("Fachtag Vielfalt")
                .as("FORTBILDUNG")
                .offering();

        assertThat(professionals.apply(training, GENERAL)).isEqualTo(GENERAL);
    }
}
