package de.verzahnt.register.sozialraum;

import de.verzahnt.messages.Message;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.Districts;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who keeps Sozialräume, and where.
 *
 * @param reportedBy organisationId that speaks
 * @param gemeinden the Gemeinden whose Sozialräume it keeps
 * @param everywhere an administrator, who also sees to places in no known Gemeinde
 */
record Maintainer(String reportedBy, List<District> gemeinden, boolean everywhere) {
    private static final int GEMEINDE_KEY_LENGTH = 8;

    Maintainer {
        gemeinden = List.copyOf(gemeinden);
    }

    /** Whoever keeps the Gemeinden in these districts. */
    static Maintainer within(String reportedBy, Collection<String> keys, Districts districts) {
        List<District> gemeinden = gemeinden(districts).stream()
                .filter(gemeinde -> keys.stream().anyMatch(key -> districts.contains(key, gemeinde.key())))
                .toList();
        return new Maintainer(reportedBy, gemeinden, false);
    }

    /** The administration, which keeps all. */
    static Maintainer everywhere(String reportedBy, Districts districts) {
        return new Maintainer(reportedBy, gemeinden(districts), true);
    }

    boolean keeps(String key) {
        return everywhere
                || gemeinden.stream().anyMatch(gemeinde -> gemeinde.key().equals(start(key)));
    }

    /** Ends as 403 where somebody else keeps. */
    void demand(String key) {
        if (!keeps(key)) {
            throw new ProblemException(
                    ProblemKind.FORBIDDEN, Message.of("register.keepers-only"), List.of(notYours(key)));
        }
    }

    FieldError notYours(String key) {
        String yours = gemeinden.stream()
                .map(gemeinde -> gemeinde.key() + " " + gemeinde.name())
                .collect(Collectors.joining(", "));
        return new FieldError("key", key, Message.of("register.own-gemeinde", yours));
    }

    private static List<District> gemeinden(Districts districts) {
        return districts.all().stream()
                .filter(district -> district.level() == DistrictLevel.GEMEINDE)
                .toList();
    }

    private static String start(String key) {
        return key.substring(0, Math.min(GEMEINDE_KEY_LENGTH, key.length()));
    }
}
