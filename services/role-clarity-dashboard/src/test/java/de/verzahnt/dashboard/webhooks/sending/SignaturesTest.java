package de.verzahnt.dashboard.webhooks.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By the test vector that the specification's libraries share. */
class SignaturesTest {

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330L);
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    void aMessageIsSignedAsTheSpecificationShows() {
        assertThat(Signatures.of(ID, AT, BODY, List.of(SECRET))).isEqualTo(SIGNATURE);
    }

    @Test
    void whileTwoSecretsAreValidBothSign() {
        String other = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSx";

        assertThat(Signatures.of(ID, AT, BODY, List.of(other, SECRET)).split(" "))
                .hasSize(2)
                .contains(SIGNATURE);
    }

    @Test
    void anotherTimeOrIdOrBodyIsAnotherSignature() {
        assertThat(List.of(
                        Signatures.of(ID, AT.plusSeconds(1), BODY, List.of(SECRET)),
                        Signatures.of(ID + "x", AT, BODY, List.of(SECRET)),
                        Signatures.of(ID, AT, BODY + " ", List.of(SECRET))))
                .doesNotContain(SIGNATURE)
                .doesNotHaveDuplicates();
    }
}
