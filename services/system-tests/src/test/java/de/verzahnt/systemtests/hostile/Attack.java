package de.verzahnt.systemtests.hostile;

import de.verzahnt.local.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One request nobody should send, and what must come back. In {@code says}, {@code never} and everything that is sent,
 * {@code ${name}} stands for what {@link Stage} has prepared.
 *
 * @param name the rule as a sentence
 * @param to ids of parts, or {@code services} for all of them
 * @param as {@code @account}, an organisation, {@code session:account} for a login at the pages, {@code forged:kind} of
 *     {@link Forged}; null for nobody
 * @param send method and path; null when {@code raw} says it all
 * @param headers beside those a decent client sends; an empty value leaves the usual one out
 * @param payload what is sent along; null for nothing
 * @param raw the whole request as it goes over the wire, line ends as {@code \r\n}
 * @param answers how many answers may come back over the connection
 * @param status the one status or those that are right
 * @param says texts the answer must hold
 * @param never texts that must appear nowhere in it, beside those {@link Harmless} never allows
 */
record Attack(
        String name,
        List<String> to,
        @Nullable String as,
        @Nullable String send,
        Map<String, String> headers,
        @Nullable Payload payload,
        @Nullable String raw,
        int answers,
        List<Integer> status,
        List<String> says,
        List<String> never) {

    /** The parts it is sent to, one after another. */
    List<String> targets() {
        return to.stream()
                .flatMap(
                        one -> one.equals("services") ? Part.services().stream().map(Part::id) : Stream.of(one))
                .toList();
    }

    /** Whether the sender may read what {@link Stage} keeps secret. */
    boolean isByAParty() {
        return as != null && (as.contains("caritas") || as.contains("ki-staedteregion"));
    }

    String method() {
        return send == null ? "" : send.split(" ", 2)[0];
    }

    String path() {
        return send == null ? "" : send.split(" ", 2)[1];
    }
}
