package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Period;
import de.verzahnt.rules.Provider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnknownWordsTest {
    private final UnknownWords unknown = new UnknownWords(ReferenceData.load());

    @Test
    void wordsOfOfferingsInWhichNoConceptIsFoundAreListedTheMostUsedFirst() {
        assertThat(unknown.of(List.of(
                        place("one", "Quastelrunde Frobinat", "Quastelrunde"),
                        place("two", "Quastelrunde", "Frobinat"))))
                .containsExactly("quastelrunde (3)", "frobinat (2)");
    }

    @Test
    void anOfferingCountsOnceHoweverOftenItSaysAWord() {
        assertThat(unknown.of(List.of(place("one", "Quastelrunde, Quastelrunde!", "Quastelrunde"))))
                .containsExactly("quastelrunde (2)");
    }

    @Test
    void whatOneOfferingAloneSaysIsNotListed() {
        assertThat(unknown.of(List.of(place("one", "Quastelrunde")))).isEmpty();
    }

    @Test
    void shortWordsAreNotListed() {
        assertThat(unknown.of(List.of(place("one", "Quas mit Frob", "Quas mit Frob"))))
                .isEmpty();
    }

    @Test
    void anOfferingOfWhichAConceptIsKnownTellsNothing() {
        assertThat(unknown.of(List.of(place("one", "Nähkurs Quastelrunde", "Nähkurs Quastelrunde"))))
                .isEmpty();
    }

    private static Place place(String name, String... titles) {
        List<Offering> offerings = new ArrayList<>();
        for (String title : titles) {
            offerings.add(offering(name + "/" + offerings.size(), title));
        }
        return new Place(name, offerings, Map.of(), Map.of(), Set.of(), true);
    }

    private static Offering offering(String id, String title) {
        return new Offering(
                id,
                new Provider("o", "o", Sector.FREE, "VEREIN"),
                title,
                "",
                "SPRACHE",
                Set.of(),
                Set.of(),
                "BEGEGNUNG",
                "OPERATIVE",
                Set.of("05154036"),
                new Period(LocalDate.of(2025, 1, 1), null),
                null,
                Set.of(),
                null,
                Set.of(),
                null,
                null);
    }
}
