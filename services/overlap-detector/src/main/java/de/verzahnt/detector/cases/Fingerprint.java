package de.verzahnt.detector.cases;

import de.verzahnt.cases.CaseFile;
import de.verzahnt.cases.Question;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Whether a case looks as it was last told, without keeping it twice. */
final class Fingerprint {
    private static final int BYTES = 16;

    private Fingerprint() {}

    /** Of what is told of a case in the form it is told in. */
    static String of(CaseFile file, Question question) {
        String told = OverlapCaseMapping.toEvent(file.look(), question).toString();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: missing (expected: in every JDK)", e);
        }
    }
}
