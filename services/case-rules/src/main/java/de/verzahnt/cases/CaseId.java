package de.verzahnt.cases;

import de.verzahnt.rules.FindingClass;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identity of a case: computed from what it asks, so that it is the same in every order and after every replay. */
public final class CaseId {
    private static final int BYTES = 8;

    private CaseId() {}

    /** The first 16 hex digits of SHA-256 over {@code class|kreis|anchor}. */
    public static String of(FindingClass findingClass, String kreis, String anchorOfferingId) {
        String question = findingClass + "|" + kreis + "|" + anchorOfferingId;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: missing (expected: in every JDK)", e);
        }
    }
}
