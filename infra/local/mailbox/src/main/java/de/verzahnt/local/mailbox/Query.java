package de.verzahnt.local.mailbox;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which mails are asked for.
 *
 * @param to part of a recipient's address; empty for all
 * @param caseId the case they tell of; empty for all
 */
record Query(String to, String caseId) {

    static Query of(URI address) {
        String raw = address.getRawQuery();
        Map<String, String> values = Arrays.stream((raw == null ? "" : raw).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, other) -> one));
        return new Query(values.getOrDefault("to", "").toLowerCase(Locale.ROOT), values.getOrDefault("case", ""));
    }

    boolean matches(Mail mail) {
        return mail.to().stream()
                        .anyMatch(address -> address.toLowerCase(Locale.ROOT).contains(to))
                && (caseId.isEmpty() || caseId.equals(mail.caseId()));
    }
}
