package de.verzahnt.systemtests.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.local.Part;
import de.verzahnt.systemtests.TestHub;
import de.verzahnt.systemtests.wire.Login;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What there is to steal or to spoil: an offering of the Caritas and a case with a confidential word in it. */
final class Stage {

    /** Stands in the title of the offering: told by the dashboard to everybody, by the gateway to its owner only. */
    static final String TITLE = "Zaunkönig";

    /** Stands in a statement on the case: told to its parties only. */
    static final String STATEMENT = "Kanarienvogel";

    private static final String OFFERING = "/api/v1/activities/hostile/victim";
    private static final String PLACE = "05962024";

    private final Map<String, Login> logins = new ConcurrentHashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Forged forged;
    private final Visitor caritas = new Visitor("caritas-aachen-ia");
    private String offering = "";
    private String caseBefore = "";

    Stage() {
        known.put("long", "a".repeat(5000));
        known.put("endless", "a".repeat(70_000));
        known.put(
                "parameters",
                IntStream.range(0, 200).mapToObj(n -> "p" + n + "=1").collect(Collectors.joining("&")));
        try {
            forged = new Forged(
                    TestHub.addressOf("identity").toString(),
                    Files.readString(TestHub.folder().resolve("data/identity/signing-key.json")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Lets the offering meet one of the KI and a party say something on the case. */
    void set() {
        caritas.put(Part.AGENCY_ACTIVITIES, OFFERING, course("caritas-aachen-ia"));
        new Visitor("ki-staedteregion")
                .put(Part.KI_PROJECTS, "/api/v1/projects/hostile/other", course("ki-staedteregion"));
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            List<String> ids = JsonPath.read(cases(), "$.items[*].caseId");
            assertThat(ids).hasSize(1);
            known.put("case", ids.get(0));
        });
        int saidBefore = statements();
        HttpResponse<String> said = caritas.post(
                Part.ROLE_CLARITY_DASHBOARD,
                "/api/v1/cases/" + known.get("case") + "/decisions",
                "{\"outcome\": \"STATEMENT\", \"decidedBy\": \"caritas-aachen-ia\", \"text\": \"" + STATEMENT + "\"}");
        assertThat(said.statusCode()).as(said.body()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(statements()).isGreaterThan(saidBefore));
        offering = caritas.get(Part.AGENCY_ACTIVITIES, OFFERING);
        caseBefore = oneCase();
        String form = "/hinweise/" + known.get("case") + "/antwort/STATEMENT";
        known.put("form", form);
        known.put("csrf", login("caritas").csrfOf(form));
    }

    /** Lets requests say this where they say {@code ${name}}. */
    void know(String name, String value) {
        known.put(name, value);
    }

    /** Fails when anything on the stage is another than it was. */
    void isUntouched() {
        assertThat(caritas.get(Part.AGENCY_ACTIVITIES, OFFERING)).isEqualTo(offering);
        assertThat(oneCase()).isEqualTo(caseBefore);
    }

    Login login(String account) {
        return logins.computeIfAbsent(account, name -> new Login(TestHub.running(), name));
    }

    Forged forged() {
        return forged;
    }

    String filled(String text) {
        String result = text;
        for (Map.Entry<String, String> entry : known.entrySet()) {
            result = result.replace("${" + entry.getKey() + "}", entry.getValue());
        }
        return result;
    }

    private String cases() {
        return caritas.get(Part.ROLE_CLARITY_DASHBOARD, "/api/v1/cases?class=DOPPELSTRUKTUR&q=Zaunk");
    }

    private String oneCase() {
        return caritas.get(Part.ROLE_CLARITY_DASHBOARD, "/api/v1/cases/" + known.get("case"));
    }

    /** Two classes set the stage in one hub: the second finds the word of the first. */
    private int statements() {
        return oneCase().split(STATEMENT, -1).length - 1;
    }

    private static String course(String organisation) {
        return """
                {"organisationId": "%s", "title": "Deutschkurs %s", "description": "Deutsch für den Alltag.",
                 "field": "SPRACHE", "targetGroups": ["GEFLUECHTETE"], "format": "KURS", "role": "OPERATIVE",
                 "districts": ["%s"], "periodFrom": "2025-01-01", "languages": ["de"]}
                """.formatted(organisation, TITLE, PLACE);
    }
}
