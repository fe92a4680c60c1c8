package de.verzahnt.dashboard.sozialraum;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.verzahnt.dashboard.readmodel.ReadModelChanged;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.Channel;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.events.Provenance;
import de.verzahnt.events.Sozialraum;
import de.verzahnt.reference.District;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;

/** The dashboard knows the Sozialräume the KIs keep. */
@DashboardTest
class KeptDistrictsTest {
    private static final Provenance ORIGIN = new Provenance(FixedClock.NOW, "ki-staedteregion", "test", Channel.API);
    private static final String EAST = "05334012-OST";

    @Autowired
    Story story;

    @Autowired
    CurrentDistricts districts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MockMvc browser;

    @AfterEach
    void forget() {
        events.publishEvent(ReadModelChanged.ANYTHING);
    }

    @Test
    void aKeptSozialraumIsKnownByItsNameAndStaysKnownWhenItIsWithdrawn() {
        hears(EAST, "Eschweiler-Ost", Lifecycle.ACTIVE);
        assertThat(districts.get().ancestors(EAST)).extracting(District::key).contains("05334012", "05334");

        hears(EAST, "Eschweiler-Ost", Lifecycle.WITHDRAWN);
        assertThat(districts.get().find(EAST)).map(District::name).hasValue("Eschweiler-Ost");
    }

    @Test
    void ofAListedOneTheOtherNamesGoWhenTheyAreWithdrawn() {
        hears("05334002-S51", "ohne Belang", Lifecycle.ACTIVE);
        assertThat(districts.get().find("05334002-S51").orElseThrow().synonyms())
                .contains("Ostviertel");

        hears("05334002-S51", "ohne Belang", Lifecycle.WITHDRAWN);
        assertThat(districts.get().find("05334002-S51").orElseThrow().synonyms())
                .doesNotContain("Ostviertel");
    }

    @Test
    void anOfferingIsFoundInItsKreisAlsoWhenItsSozialraumIsToldOfLater() throws Exception {
        story.beginsWithThreeCafes();
        story.hears("caritas-aachen/treff-ost", treff());
        assertThat(page("/angebote?district=05334012")).contains("Treff im Osten");

        hears(EAST, "Eschweiler-Ost", Lifecycle.ACTIVE);
        assertThat(page("/angebote?district=" + EAST)).contains("Treff im Osten", "Eschweiler-Ost");
    }

    private void hears(String key, String name, Lifecycle lifecycle) {
        story.hears(
                key,
                Sozialraum.newBuilder()
                        .setKey(key)
                        .setName(name)
                        .setParentKey("05334012")
                        .setOtherNames(List.of("Ostviertel"))
                        .setLifecycle(lifecycle)
                        .setRevision(1)
                        .setProvenance(ORIGIN)
                        .build());
        events.publishEvent(ReadModelChanged.ANYTHING);
    }

    private static AgencyActivity treff() {
        return AgencyActivity.newBuilder()
                .setActivityId("caritas-aachen/treff-ost")
                .setOrganisationId(Story.OTHER_AGENCY)
                .setOffering(OfferingDetails.newBuilder()
                        .setTitle("Treff im Osten")
                        .setDescription("")
                        .setField("BEGEGNUNG")
                        .setFormat("BEGEGNUNG")
                        .setRole("OPERATIVE")
                        .setDistricts(List.of(EAST))
                        .build())
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(ORIGIN)
                .build();
    }

    private String page(String address) throws Exception {
        return browser.perform(get(address).with(login("ki", Story.KI)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
