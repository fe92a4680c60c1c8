package de.verzahnt.feeds;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The following page of an HSDS list, which tells how many there are but not where: they are asked for by {@code page}. */
final class NextPage {
    private static final Pattern PAGE = Pattern.compile("(?<=^|&)page=\\d+");

    private NextPage() {}

    static Optional<URI> of(JsonNode answer, URI address) {
        long page = number(answer, "page_number");
        boolean more = page > 0
                && page < number(answer, "total_pages")
                && !answer.path("last_page").asBoolean(false);
        return more ? Optional.of(numbered(address, page + 1)) : Optional.empty();
    }

    private static URI numbered(URI address, long page) {
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        String asked = "page=" + page;
        String changed = PAGE.matcher(query).find()
                ? PAGE.matcher(query).replaceFirst(asked)
                : query.isEmpty() ? asked : query + "&" + asked;
        String whole = address.toString().replaceFirst("[?#].*$", "");
        return URI.create(whole + "?" + changed);
    }

    private static long number(JsonNode answer, String name) {
        return answer.path(name).isIntegralNumber() ? answer.path(name).asLong() : 0;
    }
}
