package de.verzahnt.contract;

import java.security.SecureRandom;
import java.util.Base64;

/** What makes a link one that nobody guesses. Whoever keeps it keeps its {@link TokenHash}. */
public final class RandomToken {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomToken() {}

    /** 256 random bits, in the letters an address may bear as they are. */
    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
