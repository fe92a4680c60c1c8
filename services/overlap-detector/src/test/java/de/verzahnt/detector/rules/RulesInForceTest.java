package de.verzahnt.detector.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.detector.kreis.MeetingRules;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.rulebook.RuleBook;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RulesInForceTest {
    private static final District EAST = place("05334012-OST", "Ost", List.of());

    private final RulesInForce inForce = new RulesInForce(ReferenceData.load());

    @Test
    void whoAsksWaitsForTheBookAndForTheSozialraeume() throws Exception {
        CompletableFuture<MeetingRules> asked = CompletableFuture.supplyAsync(inForce::get);
        inForce.are(RuleBook.shipped());
        assertThat(asked).isNotDone();

        inForce.know(List.of(EAST));
        assertThat(asked.get(10, TimeUnit.SECONDS).reference().districts().find(EAST.key()))
                .contains(EAST);
    }

    @Test
    void onlyTheKreisThatKeepsSomethingHasAVersionAndTheSameThingsGiveTheSame() {
        inForce.are(RuleBook.shipped());
        inForce.know(List.of(EAST));
        var before = inForce.get().places();
        inForce.know(List.of(place("05334012-OST", "Ost", List.of("Ostviertel"))));
        var after = inForce.get().places();
        inForce.know(List.of(EAST));

        assertThat(before).containsOnlyKeys("05334");
        assertThat(after).containsOnlyKeys("05334").isNotEqualTo(before);
        assertThat(inForce.get().places()).isEqualTo(before);
    }

    @Test
    void whatIsToldAgainUnchangedLeavesEverythingAsItIs() {
        inForce.are(RuleBook.shipped());
        inForce.know(List.of(EAST));
        MeetingRules before = inForce.get();
        inForce.are(RuleBook.shipped());
        inForce.know(List.of(EAST));

        assertThat(inForce.get()).isSameAs(before);
    }

    @Test
    void aSozialraumWhoseParentIsNotKnownYetCountsNothing() {
        inForce.are(RuleBook.shipped());
        inForce.know(List.of(place("05334012-OST-1", "Markt", List.of())));

        assertThat(inForce.get().reference().districts().find("05334012-OST-1")).isEmpty();
    }

    private static District place(String key, String name, List<String> others) {
        return new District(key, name, DistrictLevel.SOZIALRAUM, key.substring(0, key.lastIndexOf('-')), others);
    }
}
