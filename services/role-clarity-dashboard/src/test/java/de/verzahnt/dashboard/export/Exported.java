package de.verzahnt.dashboard.export;

import static de.verzahnt.dashboard.testing.Readers.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.Channel;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.events.Provenance;
import java.time.LocalDate;
import java.util.List;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Files as a program fetches them, and offerings that are hard to write down. */
final class Exported {

    static final String ID = "diakonie-aachen/frauentreff";
    static final String DASHES =
            "- Deutsch; \"leicht\", für alle\n- Kaffee\\Kuchen 🎉 " + "über Ängste reden, ".repeat(9);

    private Exported() {}

    static byte[] file(MockMvc program, String format, String... filters) throws Exception {
        MockHttpServletRequestBuilder request =
                get("/api/v1/offerings/export").param("format", format).with(token("abh", "abh-staedteregion"));
        for (int at = 0; at < filters.length; at += 2) {
            request = request.param(filters[at], filters[at + 1]);
        }
        var answer = program.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsByteArray();
    }

    /** An offering of the Diakonie with these hours. */
    static AgencyActivity activity(String schedule, Lifecycle lifecycle) {
        return AgencyActivity.newBuilder()
                .setActivityId(ID)
                .setOrganisationId("diakonie-aachen-ia")
                .setOffering(details(schedule))
                .setLifecycle(lifecycle)
                .setWithdrawalReason(lifecycle == Lifecycle.WITHDRAWN ? "beendet" : null)
                .setRevision(3)
                .setProvenance(new Provenance(FixedClock.NOW, "diakonie-aachen-ia", "test", Channel.API))
                .build();
    }

    private static OfferingDetails details(String schedule) {
        return OfferingDetails.newBuilder()
                .setTitle("Frauentreff")
                .setDescription(DASHES.strip())
                .setField("BEGEGNUNG")
                .setFurtherFields(List.of("SPRACHE"))
                .setTargetGroups(List.of("FRAUEN"))
                .setFormat("BEGEGNUNG")
                .setRole("OPERATIVE")
                .setDistricts(List.of("05334002-P-OST", "05334002-P-NORD"))
                .setPeriodFrom(LocalDate.of(2026, 1, 1))
                .setPeriodUntil(LocalDate.of(2026, 12, 31))
                .setSchedule(schedule)
                .setLanguages(List.of("de", "ar"))
                .setFundingProgramme("IA-NRW")
                .setCooperationPartners(List.of("caritas-aachen-ia"))
                .setCapacity(12)
                .setUrl("https://www.example.org/treff?a=1,2;b")
                .build();
    }
}
