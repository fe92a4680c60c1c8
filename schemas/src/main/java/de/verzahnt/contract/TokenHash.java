package de.verzahnt.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the token of a link is known by: nobody keeps or sends the token itself, but for the mail it stands in. */
public final class TokenHash {

    private TokenHash() {}

    /** SHA-256 in lower case hexadecimal digits, as {@code ReminderLink} tells it. */
    public static String of(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256: missing (expected: in every Java)", missing);
        }
    }
}
