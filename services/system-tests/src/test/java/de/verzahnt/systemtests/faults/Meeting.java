package de.verzahnt.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A public and a free offering that say the same: the whole way from report to case in one question. */
final class Meeting {

    private static final Duration CASE_WITHIN = Duration.ofSeconds(120);
    private static final String PUBLIC = "ki-staedteregion";
    private static final String FREE = "caritas-alsdorf-fwz";
    private static final int REFUSED_FROM = 300;

    private final Asking asking;

    Meeting(LocalHub hub) {
        this.asking = new Asking(hub);
    }

    /** Reports both under a name nobody else uses and returns when their case is shown. */
    void becomesACase(String word) {
        String id = word.toLowerCase(Locale.ROOT).replace(' ', '-');
        report(Part.KI_PROJECTS, "/api/v1/projects/treffen/" + id, PUBLIC, word);
        report(Part.AGENCY_ACTIVITIES, "/api/v1/activities/treffen/" + id, FREE, word);
        String asked = "/api/v1/cases?q=" + URLEncoder.encode(title(word), StandardCharsets.UTF_8);
        await(word).atMost(CASE_WITHIN).until(() -> asking.patiently(
                        "GET", Part.ROLE_CLARITY_DASHBOARD, asked, FREE, "")
                .body()
                .contains("DOPPELSTRUKTUR"));
    }

    private void report(Part gateway, String path, String organisation, String word) {
        assertThat(asking.patiently("PUT", gateway, path, organisation, offering(organisation, word))
                        .statusCode())
                .as(path)
                .isLessThan(REFUSED_FROM);
    }

    private static String title(String word) {
        return "Sprachcafé " + word;
    }

    private static Map<String, Object> offering(String organisation, String word) {
        return Map.of(
                "organisationId", organisation,
                "title", title(word),
                "description", "Offener Treff zum Deutschsprechen für Neuzugewanderte.",
                "field", "BEGEGNUNG",
                "targetGroups", List.of("NEUZUGEWANDERTE"),
                "format", "BEGEGNUNG",
                "role", "OPERATIVE",
                "districts", List.of("05774012"),
                "periodFrom", "2020-01-01");
    }
}
