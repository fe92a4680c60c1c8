package de.verzahnt.dashboard.reporting.confirmation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * When a question was shown, as its form brings it back: seconds of the epoch and an HMAC of them by the token of the link.
 * Nothing is kept, and any instance of the dashboard can read what another one wrote. A form that comes back sooner than
 * anybody can read the page was sent by a robot, or by somebody who looks once more.
 */
final class PageShown {
    static final String FIELD = "shown";
    static final Duration READING = Duration.ofSeconds(3);

    private static final String HMAC = "HmacSHA256";
    private static final Pattern FORM = Pattern.compile("(\\d{1,12})\\.[A-Za-z0-9_-]{43}");

    private PageShown() {}

    /** What the form is to bring back when it is shown at this moment. */
    static String at(Instant moment, String token) {
        return signed(moment.getEpochSecond(), token);
    }

    /** What was sent, when it is of this link; else as if the page were shown now. */
    static String again(@Nullable String sent, Instant now, String token) {
        return sent != null && isOf(token, sent) ? sent : at(now, token);
    }

    /** Whether the page had been shown long enough to be read. */
    static boolean wasRead(@Nullable String sent, Instant now, String token) {
        if (sent == null || !isOf(token, sent)) {
            return false;
        }
        Instant shown = Instant.ofEpochSecond(Long.parseLong(sent.substring(0, sent.indexOf('.'))));
        return !shown.plus(READING).isAfter(now);
    }

    private static boolean isOf(String token, String sent) {
        Matcher matcher = FORM.matcher(sent);
        return matcher.matches()
                && MessageDigest.isEqual(
                        signed(Long.parseLong(matcher.group(1)), token).getBytes(StandardCharsets.UTF_8),
                        sent.getBytes(StandardCharsets.UTF_8));
    }

    private static String signed(long second, String token) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), HMAC));
            byte[] code = mac.doFinal(String.valueOf(second).getBytes(StandardCharsets.UTF_8));
            return second + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows " + HMAC, e);
        }
    }
}
