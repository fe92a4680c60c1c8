package de.verzahnt.dashboard.reporting.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.verzahnt.dashboard.reporting.GatewayForTests;
import de.verzahnt.dashboard.sozialraum.LoginForTests;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.FixedClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What opens the links of mails and sends the forms it finds there is no person; a person fills the same form in. */
@DashboardTest
@Import(LoginForTests.class)
class MailScannerTest {
    private static final GatewayForTests GATEWAY = new GatewayForTests();
    private static final GatewayForTests OTHER = new GatewayForTests();
    private static final String TOKEN = "aTokenOfAMail_".repeat(3) + "1";
    private static final String LOOK = "POST /api/v1/confirmations/look";
    private static final String ANSWER = "POST /api/v1/confirmations";
    private static final String OVER = "{\"errors\": []}";
    private static final String QUESTION = """
            {"organisationId": "caritas", "organisationName": "Caritas", "offerings": [
              {"id": "caritas/cafe", "title": "Sprachcafé", "lastDay": null, "confirmedAt": "2025-03-01T10:00:00Z"},
              {"id": "caritas/kurs", "title": "Nähkurs", "lastDay": null, "confirmedAt": "2025-03-01T10:00:00Z"}]}
            """;

    @DynamicPropertySource
    static void gateways(DynamicPropertyRegistry properties) {
        properties.add("verzahnt.gateway.activities.url", GATEWAY::address);
        properties.add("verzahnt.gateway.projects.url", OTHER::address);
    }

    @Autowired
    MockMvc browser;

    @BeforeEach
    void twoOfferingsAreAskedAbout() {
        GATEWAY.forgets();
        OTHER.forgets();
        GATEWAY.says(LOOK, 200, QUESTION);
        GATEWAY.says(ANSWER, 200, QUESTION);
        OTHER.says(LOOK, 404, OVER);
        OTHER.says(ANSWER, 404, OVER);
    }

    @Test
    void theFormSentAsItStandsSpendsNothingHoweverOftenItIsSent() throws Exception {
        FormElement form = form();

        FormElement again = refused(sent(form.formData()));
        refused(sent(again.formData()));

        assertThat(GATEWAY.asked()).extracting(GatewayForTests.Asked::what).containsOnly(LOOK);
    }

    @Test
    void everyControlOfTheFormAtOnceSpendsNothing() throws Exception {
        refused(sent(form().select("input[name]").stream()
                .map(MailScannerTest::control)
                .toList()));

        assertThat(GATEWAY.asked()).extracting(GatewayForTests.Asked::what).containsOnly(LOOK);
    }

    @Test
    void whoeverForgetsAnOfferingOrTheTickIsToldSoAndKeepsWhatTheyChose() throws Exception {
        FormElement form = form();
        choose(form, "answer0-RIGHT");

        FormElement again = refused(sent(form.formData()));

        assertThat(again.select("[checked]").eachAttr("id")).containsExactly("answer0-RIGHT");
        assertThat(String.valueOf(again.ownerDocument()))
                .contains(
                        "Nähkurs: Bitte wählen Sie, was gilt",
                        "Bitte bestätigen Sie, dass Sie für den Träger antworten")
                .doesNotContain("Sprachcafé: Bitte", "??");
    }

    @Test
    void leavingAllOpenIsNoAnswer() throws Exception {
        FormElement form = form();
        choose(form, "answer0-OPEN", "answer1-OPEN", "vouches");

        refused(sent(form.formData()));

        assertThat(GATEWAY.asked()).extracting(GatewayForTests.Asked::what).containsOnly(LOOK);
    }

    @Test
    void aPersonChoosesTicksAndAnswersOnceWhatIsLeftOpenIsNotSent() throws Exception {
        FormElement form = form();
        choose(form, "answer0-ENDED", "answer1-OPEN", "vouches");
        someoneReads(form, PageShown.READING);

        assertThat(text(sent(form.formData()), 200))
                .contains("Danke", "Sprachcafé")
                .doesNotContain("Nähkurs");
        GATEWAY.says(LOOK, 404, OVER);
        assertThat(text(sent(form.formData()), 404)).contains("gilt nicht oder nicht mehr");

        List<GatewayForTests.Asked> answers = GATEWAY.asked().stream()
                .filter(asked -> asked.what().equals(ANSWER))
                .toList();
        assertThat(answers).singleElement().satisfies(answer -> assertThat(
                        answer.body().get("answers").toString())
                .isEqualTo("[{\"id\":\"caritas/cafe\",\"answer\":\"ENDED\"}]"));
    }

    @Test
    void whoeverAnswersSoonerThanThePageCanBeReadSpendsNothingAndKeepsWhatTheyChose() throws Exception {
        FormElement form = form();
        choose(form, "answer0-RIGHT", "answer1-ENDED", "vouches");
        someoneReads(form, PageShown.READING.minusSeconds(1));

        FormElement again = refused(sent(form.formData()));

        assertThat(GATEWAY.asked()).extracting(GatewayForTests.Asked::what).containsOnly(LOOK);
        assertThat(again.select("[checked]").eachAttr("id"))
                .containsExactly("answer0-RIGHT", "answer1-ENDED", "vouches");
        assertThat(again.expectFirst("[name=shown]").val())
                .isEqualTo(form.expectFirst("[name=shown]").val());
        assertThat(String.valueOf(again.ownerDocument()))
                .contains("Das ging sehr schnell", "noch einmal an", "Der Link gilt weiter")
                .doesNotContain("??");
    }

    @Test
    void whoeverMakesUpWhenThePageWasShownSpendsNothing() throws Exception {
        for (String shown : new String[] {"", "0", "1700000000.", "1700000000." + "A".repeat(43), "9".repeat(400)}) {
            FormElement form = form();
            choose(form, "answer0-RIGHT", "answer1-ENDED", "vouches");
            form.expectFirst("[name=shown]").val(shown);

            refused(sent(form.formData()));
        }

        assertThat(GATEWAY.asked()).extracting(GatewayForTests.Asked::what).containsOnly(LOOK);
    }

    private static void someoneReads(FormElement form, Duration time) {
        form.expectFirst("[name=shown]").val(PageShown.at(FixedClock.NOW.minus(time), TOKEN));
    }

    private FormElement form() throws Exception {
        return formOf(text(get("/bestaetigung").param("token", TOKEN), 200));
    }

    private FormElement refused(MockHttpServletRequestBuilder request) throws Exception {
        return formOf(text(request, 422));
    }

    private static FormElement formOf(String page) {
        return (FormElement) Jsoup.parse(page).expectFirst("form.vz-form");
    }

    private static void choose(FormElement form, String... ids) {
        for (String id : ids) {
            form.expectFirst("#" + id).attr("checked", true);
        }
    }

    private static KeyVal control(Element input) {
        return org.jsoup.helper.HttpConnection.KeyVal.create(input.attr("name"), input.attr("value"));
    }

    private static MockHttpServletRequestBuilder sent(List<? extends KeyVal> fields) {
        MockHttpServletRequestBuilder request = post("/bestaetigung");
        new ArrayList<>(fields).forEach(field -> request.param(field.key(), field.value()));
        return request;
    }

    private String text(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer = browser.perform(request.with(sent -> {
                    sent.setRemoteAddr("10.2.0.1");
                    return sent;
                }))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
