package de.verzahnt.register.sozialraum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.register.directory.ChangeResult;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SozialraeumeTest {
    private static final Districts SHIPPED = ReferenceData.load().districts();
    private static final String GEMEINDE = "05334012";

    @Test
    void aParentMayComeInTheSameFileInAnyOrder() {
        ChangeResult<SozialraumEntry> outcome = kept().put(
                        List.of(sozialraum("05334012-OST-T2", "05334012-OST"), sozialraum("05334012-OST", GEMEINDE)));

        assertThat(changed(outcome))
                .extracting(SozialraumEntry::id, SozialraumEntry::revision)
                .containsExactly(tuple("05334012-OST-T2", 1L), tuple("05334012-OST", 1L));
    }

    @Test
    void aParentIsAGemeindeOrASozialraumThatStands() {
        SozialraumEntry gone = SozialraumEntry.next(null, sozialraum("05334012-OST", GEMEINDE), "aufgelöst");

        assertThat(refused(kept(gone).put(List.of(sozialraum("05334012-OST-T2", "05334012-OST")))))
                .containsExactly("05334012-OST-T2");
        assertThat(refused(kept().put(List.of(sozialraum("05334012-WEST-1", "05334012-WEST")))))
                .containsExactly("05334012-WEST-1");
        assertThat(refused(kept().put(List.of(sozialraum("99999999-A", "99999999")))))
                .containsExactly("99999999-A");
        assertThat(changed(kept().put(List.of(sozialraum("05334002-B2-X", "05334002-B2")))))
                .hasSize(1);
    }

    @Test
    void whatIsPutAgainUnchangedIsNotToldAgainAndAChangeCounts() {
        SozialraumEntry stands = SozialraumEntry.next(null, sozialraum("05334012-OST", GEMEINDE), null);

        assertThat(changed(kept(stands).put(List.of(sozialraum("05334012-OST", GEMEINDE)))))
                .isEmpty();
        assertThat(changed(kept(stands).put(List.of(new Sozialraum("05334012-OST", "Neu", GEMEINDE, List.of(), null)))))
                .extracting(SozialraumEntry::revision)
                .containsExactly(2L);
    }

    @Test
    void whereOthersStillLieInNothingIsWithdrawn() {
        SozialraumEntry outer = SozialraumEntry.next(null, sozialraum("05334012-OST", GEMEINDE), null);
        SozialraumEntry inner = SozialraumEntry.next(null, sozialraum("05334012-OST-T2", "05334012-OST"), null);

        assertThat(refused(kept(outer, inner).withdraw(outer, "aufgelöst"))).containsExactly("05334012-OST");
        assertThat(changed(kept(outer, inner).withdraw(inner, "aufgelöst")))
                .extracting(SozialraumEntry::active, SozialraumEntry::withdrawalReason, SozialraumEntry::revision)
                .containsExactly(tuple(false, "aufgelöst", 2L));
    }

    @Test
    void ofAListedSozialraumTheOtherNamesAreWithdrawnEvenWhenOthersLieInIt() {
        SozialraumEntry listed = SozialraumEntry.next(null, sozialraum("05334002-B2", "05334002"), null);
        SozialraumEntry inner = SozialraumEntry.next(null, sozialraum("05334002-B2-X", "05334002-B2"), null);

        assertThat(changed(kept(listed, inner).withdraw(listed, "Name ungebräuchlich")))
                .hasSize(1);
    }

    @Test
    void whatWasWithdrawnMayComeBackAndASecondWithdrawalTellsNothing() {
        SozialraumEntry gone = SozialraumEntry.next(null, sozialraum("05334012-OST", GEMEINDE), "aufgelöst");

        assertThat(changed(kept(gone).withdraw(gone, "noch einmal"))).isEmpty();
        assertThat(changed(kept(gone).put(List.of(gone.sozialraum()))))
                .extracting(SozialraumEntry::active, SozialraumEntry::revision)
                .containsExactly(tuple(true, 2L));
    }

    private static Sozialraeume kept(SozialraumEntry... entries) {
        return new Sozialraeume(List.of(entries), SHIPPED);
    }

    private static List<SozialraumEntry> changed(ChangeResult<SozialraumEntry> outcome) {
        return ((ChangeResult.Changed<SozialraumEntry>) outcome).entries();
    }

    private static Set<String> refused(ChangeResult<SozialraumEntry> outcome) {
        return ((ChangeResult.Refused<SozialraumEntry>) outcome).errors().keySet();
    }

    private static Sozialraum sozialraum(String key, String parent) {
        return new Sozialraum(key, "Viertel " + key, parent, List.of(), null);
    }
}
