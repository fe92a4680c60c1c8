package de.verzahnt.local.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Secret of a machine client: HMAC-SHA256 of its id under the one secret of this data folder, so that no list is kept. */
public final class MachineSecret {

    private MachineSecret() {}

    /** The secret of the client, URL-safe without padding. */
    public static String of(String clientId, String machineSecret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(machineSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] secret = mac.doFinal(clientId.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256: missing (expected: in every JDK)", missing);
        }
    }
}
