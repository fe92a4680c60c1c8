package de.verzahnt.intake.table;

import de.verzahnt.intake.report.text.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * The source that rows come from: somebody's calendar, page or list that was not made for the hub. What its rows lack is
 * filled in, and what they tell of persons is masked instead of refused.
 *
 * @param key short and stable, tells the rows of one source from those of another
 * @param ownIds whether {@code activity_id} is the source's own word for an event, of whatever shape
 * @param byHand values that people set, by id of the offering and column
 */
public record SourceOfRows(String key, boolean ownIds, RowDefaults defaults, Map<String, Map<String, String>> byHand) {
    private static final int DIGITS = 24;

    public SourceOfRows {
        byHand = Map.copyOf(byHand);
    }

    /** The id of the offering that the source calls by this word; words of calendars may hold mail addresses, so it is a digest. */
    public String idOf(String organisationId, String word) {
        String namespace = Ids.isOrganisation(organisationId) ? organisationId : "angebot";
        return namespace + "/" + key + "-" + digest(word.strip()).substring(0, DIGITS);
    }

    private static String digest(String word) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(word.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256: unknown (expected: in every JDK)", impossible);
        }
    }
}
