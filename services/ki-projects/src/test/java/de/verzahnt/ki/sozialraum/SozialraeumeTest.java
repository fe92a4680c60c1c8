package de.verzahnt.ki.sozialraum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SozialraeumeTest {
    private static final Districts SHIPPED = ReferenceData.load().districts();
    private static final String GEMEINDE = "05334012";

    @Test
    void aParentMayComeInTheSameFileInAnyOrder() {
        Outcome outcome =
                kept().put(List.of(quarter("05334012-OST-T2", "05334012-OST"), quarter("05334012-OST", GEMEINDE)));

        assertThat(changed(outcome))
                .extracting(Entry::key, Entry::revision)
                .containsExactly(tuple("05334012-OST-T2", 1L), tuple("05334012-OST", 1L));
    }

    @Test
    void aParentIsAGemeindeOrASozialraumThatStands() {
        Entry gone = Entry.next(null, quarter("05334012-OST", GEMEINDE), "aufgelöst");

        assertThat(refused(kept(gone).put(List.of(quarter("05334012-OST-T2", "05334012-OST")))))
                .containsExactly("05334012-OST-T2");
        assertThat(refused(kept().put(List.of(quarter("05334012-WEST-1", "05334012-WEST")))))
                .containsExactly("05334012-WEST-1");
        assertThat(refused(kept().put(List.of(quarter("99999999-A", "99999999")))))
                .containsExactly("99999999-A");
        assertThat(changed(kept().put(List.of(quarter("05334002-B2-X", "05334002-B2")))))
                .hasSize(1);
    }

    @Test
    void whatIsPutAgainUnchangedIsNotToldAgainAndAChangeCounts() {
        Entry stands = Entry.next(null, quarter("05334012-OST", GEMEINDE), null);

        assertThat(changed(kept(stands).put(List.of(quarter("05334012-OST", GEMEINDE)))))
                .isEmpty();
        assertThat(changed(kept(stands).put(List.of(new Quarter("05334012-OST", "Neu", GEMEINDE, List.of(), null)))))
                .extracting(Entry::revision)
                .containsExactly(2L);
    }

    @Test
    void whereOthersStillLieInNothingIsWithdrawn() {
        Entry outer = Entry.next(null, quarter("05334012-OST", GEMEINDE), null);
        Entry inner = Entry.next(null, quarter("05334012-OST-T2", "05334012-OST"), null);

        assertThat(refused(kept(outer, inner).withdraw(outer, "aufgelöst"))).containsExactly("05334012-OST");
        assertThat(changed(kept(outer, inner).withdraw(inner, "aufgelöst")))
                .extracting(Entry::active, Entry::withdrawalReason, Entry::revision)
                .containsExactly(tuple(false, "aufgelöst", 2L));
    }

    @Test
    void ofAListedSozialraumTheOtherNamesAreWithdrawnEvenWhenOthersLieInIt() {
        Entry listed = Entry.next(null, quarter("05334002-B2", "05334002"), null);
        Entry inner = Entry.next(null, quarter("05334002-B2-X", "05334002-B2"), null);

        assertThat(changed(kept(listed, inner).withdraw(listed, "Name ungebräuchlich")))
                .hasSize(1);
    }

    @Test
    void whatWasWithdrawnMayComeBackAndASecondWithdrawalTellsNothing() {
        Entry gone = Entry.next(null, quarter("05334012-OST", GEMEINDE), "aufgelöst");

        assertThat(changed(kept(gone).withdraw(gone, "noch einmal"))).isEmpty();
        assertThat(changed(kept(gone).put(List.of(gone.quarter()))))
                .extracting(Entry::active, Entry::revision)
                .containsExactly(tuple(true, 2L));
    }

    private static Sozialraeume kept(Entry... entries) {
        return new Sozialraeume(List.of(entries), SHIPPED);
    }

    private static List<Entry> changed(Outcome outcome) {
        return ((Outcome.Changed) outcome).entries();
    }

    private static Set<String> refused(Outcome outcome) {
        return ((Outcome.Refused) outcome).errors().keySet();
    }

    private static Quarter quarter(String key, String parent) {
        return new Quarter(key, "Viertel " + key, parent, List.of(), null);
    }
}
