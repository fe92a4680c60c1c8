package de.verzahnt.dashboard.meetings;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.testing.Story;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoReadsMeetingsTest extends OnStage {

    private static final String KEPT = "Vormittags die einen, nachmittags die anderen.";

    @Test
    void whatIsBeingPreparedIsTheGroupsOwn() throws Exception {
        UUID id = prepared();

        assertThat(steering.opens("/sitzungen/" + id, Steering.GROUP).getStatus())
                .isEqualTo(200);
        assertThat(steering.opens("/sitzungen/" + id, Steering.KI).getStatus()).isEqualTo(404);
        assertThat(steering.opens("/sitzungen/" + id, Steering.AGENCY).getStatus())
                .isEqualTo(404);
        assertThat(steering.page("/sitzungen", Steering.KI)).doesNotContain("Sitzung am 01.04.2026");
    }

    @Test
    void theKiOfTheKreisReadsThePublicPartFromTheInvitationOn() throws Exception {
        UUID id = invited();
        assertThat(steering.page("/sitzungen/" + id, Steering.KI)).doesNotContain("TOP 2.1");

        steering.does(id, only(id, ItemKind.OVERDUE), "public");
        assertThat(steering.page("/sitzungen/" + id, Steering.KI))
                .contains("TOP 2.1: Sprachcafé Ost")
                .doesNotContain("TOP 4.1");
    }

    @Test
    void anAgencyReadsThePublicDecisionsThatConcernItOnceTheMeetingIsOver() throws Exception {
        UUID id = invited();
        AgendaItem late = only(id, ItemKind.OVERDUE);
        steering.does(id, late, "public");
        decides(id, late, "KEPT_ON_PURPOSE", KEPT);
        decides(id, only(id, ItemKind.GAP), "TAKEN_NOTE_OF", "Wird beobachtet.");
        assertThat(steering.opens("/sitzungen/" + id, Steering.AGENCY).getStatus())
                .isEqualTo(404);

        steering.closes(id);
        assertThat(steering.page("/sitzungen/" + id, Steering.AGENCY))
                .contains(KEPT)
                .doesNotContain("Wird beobachtet.", "Haus der StädteRegion");
        assertThat(steering.opens("/sitzungen/" + id, Steering.OTHER_AGENCY).getStatus())
                .isEqualTo(404);
    }

    @Test
    void anInternalDecisionIsReadByNobodyElse() throws Exception {
        UUID id = invited();
        decides(id, only(id, ItemKind.OVERDUE), "KEPT_ON_PURPOSE", KEPT);
        steering.closes(id);

        assertThat(steering.opens("/sitzungen/" + id, Steering.AGENCY).getStatus())
                .isEqualTo(404);
        assertThat(steering.page("/sitzungen/" + id, Steering.KI)).doesNotContain(KEPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/raum", "/protokoll", "/einladung.pdf", "/protokoll.pdf", "/vorlagen.pdf", "/beschluesse"})
    void administratorsAndStrangersFindNothing(String path) throws Exception {
        UUID id = invited();

        assertThat(steering.opens("/sitzungen/" + id + path, login("admin")).getStatus())
                .isEqualTo(404);
        assertThat(steering.opens("/sitzungen/" + id + path, login("ki", Story.OTHER_KI))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void onlyTheSteeringGroupSetsUpMeetings() throws Exception {
        assertThat(steering.opens("/sitzungen/neu", Steering.KI).getStatus()).isEqualTo(403);
    }

    private void decides(UUID id, AgendaItem item, String result, String words) throws Exception {
        steering.send("/sitzungen/" + id + "/raum/" + item.id(), "result", result, "words", words);
    }
}
