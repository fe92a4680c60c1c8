package de.verzahnt.dashboard.api;

import de.verzahnt.starter.http.PageLink;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One page of a list, in the form the gateways use too.
 *
 * @param page from 0 on
 * @param total how many items all pages hold
 * @param links {@code self}, and {@code prev} and {@code next} where there are such pages
 */
public record Listing<T>(List<T> items, int page, int size, long total, Map<String, URI> links) {

    public Listing {
        items = List.copyOf(items);
        links = Map.copyOf(links);
    }

    /** The page as an answer to the request at hand. */
    public static <T> Listing<T> answer(List<T> items, int page, int size, long total) {
        Map<String, URI> links = new LinkedHashMap<>();
        links.put("self", link(page));
        if (page > 0) {
            links.put("prev", link(page - 1));
        }
        if ((page + 1L) * size < total) {
            links.put("next", link(page + 1));
        }
        return new Listing<>(items, page, size, total, links);
    }

    private static URI link(int page) {
        return PageLink.with(Map.of("page", page));
    }
}
