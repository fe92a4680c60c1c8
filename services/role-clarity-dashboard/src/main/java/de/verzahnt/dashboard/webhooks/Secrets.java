package de.verzahnt.dashboard.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Makes secrets of webhooks, and turns them into what the database may hold: AES-256-GCM under a key that only the
 * environment knows. They must be read again to sign, so a fingerprint would not do.
 */
@Component
public class Secrets {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final int NONCE = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final @Nullable BytesEncryptor encryptor;

    Secrets(WebhookProperties settings) {
        this.encryptor = settings.offered() ? encryptor(String.valueOf(settings.key())) : null;
    }

    /** A new secret as the specification writes it. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    byte[] locked(String secret) {
        return known().encrypt(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** What was locked with this key; throws with any other. */
    public String opened(byte[] locked) {
        return new String(known().decrypt(locked), StandardCharsets.UTF_8);
    }

    private BytesEncryptor known() {
        if (encryptor == null) {
            throw new IllegalStateException("verzahnt.webhooks.key: none (expected: 16 characters or more)");
        }
        return encryptor;
    }

    private static BytesEncryptor encryptor(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return new AesBytesEncryptor(
                    new SecretKeySpec(digest, "AES"), KeyGenerators.secureRandom(NONCE), CipherAlgorithm.GCM);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256: unknown (expected: in every JDK)", impossible);
        }
    }
}
