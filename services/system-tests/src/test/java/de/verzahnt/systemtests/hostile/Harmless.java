package de.verzahnt.systemtests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.verzahnt.local.Part;
import de.verzahnt.systemtests.wire.Answer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What an answer to an attack must be. */
final class Harmless {

    /** Names of classes, traces of stacks and statements, and what the container says of itself. */
    private static final Pattern INNARDS = Pattern.compile("[A-Za-z]Exception\\b|\\bat [a-z]+(\\.[\\w$]+)+\\(|"
            + "\\b(org\\.(springframework|apache|postgresql)|tools\\.jackson|de\\.verzahnt|java\\.(lang|util|io))\\.|"
            + "\\bSELECT \\S+ FROM\\b|\\bPSQL|Whitelabel|Tomcat|SQLSTATE");

    private Harmless() {}

    static void check(Attack attack, String part, Answer answer, UnaryOperator<String> filled) {
        assertThat(answer.status()).as(answer.whole()).isIn(attack.status());
        assertThat(answer.status()).as(answer.whole()).isLessThan(500);
        assertThat(answer.whole()).doesNotContainPattern(INNARDS);
        assertThat(answer.count()).as(answer.whole()).isEqualTo(attack.answers());
        attack.says().forEach(word -> assertThat(answer.whole()).contains(filled.apply(word)));
        attack.never().forEach(word -> assertThat(answer.whole()).doesNotContain(filled.apply(word)));
        if (!attack.isByAParty()) {
            assertThat(answer.whole()).doesNotContain(Stage.STATEMENT);
        }
        if (!attack.isByAParty() && !part.equals(Part.ROLE_CLARITY_DASHBOARD.id())) {
            assertThat(answer.whole()).doesNotContain(Stage.TITLE);
        }
        if (isRefusalOfTheInterface(attack, answer)) {
            problem(answer);
        }
    }

    private static boolean isRefusalOfTheInterface(Attack attack, Answer answer) {
        return answer.status() >= 400
                && attack.path().startsWith("/api/")
                && !attack.method().equals("HEAD");
    }

    private static void problem(Answer answer) {
        assertThat(answer.header("Content-Type")).as(answer.whole()).hasValueSatisfying(type -> assertThat(type)
                .startsWith("application/problem+json"));
        assertThat((Integer) JsonPath.read(answer.body(), "$.status")).isEqualTo(answer.status());
        assertThat((String) JsonPath.read(answer.body(), "$.title")).isNotBlank();
    }
}
