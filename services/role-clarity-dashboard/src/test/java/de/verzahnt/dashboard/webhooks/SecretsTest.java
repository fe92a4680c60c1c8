package de.verzahnt.dashboard.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private final Secrets secrets = new Secrets(settings("a key of the environment"));

    @Test
    void aSecretIsAsLongAsTheSpecificationWants() {
        String secret = Secrets.random();

        assertThat(secret).startsWith("whsec_").isNotEqualTo(Secrets.random());
        assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length())))
                .hasSize(32);
    }

    @Test
    void whatTheDatabaseHoldsIsNotTheSecret() {
        byte[] locked = secrets.locked("whsec_abc");

        assertThat(new String(locked, StandardCharsets.ISO_8859_1)).doesNotContain("abc");
        assertThat(secrets.locked("whsec_abc")).isNotEqualTo(locked);
        assertThat(secrets.opened(locked)).isEqualTo("whsec_abc");
    }

    @Test
    void anotherKeyOpensNothing() {
        byte[] locked = secrets.locked("whsec_abc");
        Secrets others = new Secrets(settings("the key of another hub"));

        assertThatThrownBy(() -> others.opened(locked)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyThatIsTooShortIsNoKey() {
        assertThatThrownBy(() -> settings("short"))
                .hasMessage("verzahnt.webhooks.key: 5 characters (expected: 16 or more)");
    }

    private static WebhookProperties settings(String key) {
        Duration any = Duration.ofSeconds(1);
        return new WebhookProperties(key, false, Set.of(), List.of(any), any, any, any, any, any, 1, any, any, any);
    }
}
