package de.verzahnt.starter.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One page of a list, the same in every interface of the hub.
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
        links.put("self", link(page, size));
        if (page > 0) {
            links.put("prev", link(page - 1, size));
        }
        if ((page + 1L) * size < total) {
            links.put("next", link(page + 1, size));
        }
        return new Listing<>(items, page, size, total, links);
    }

    private static URI link(int page, int size) {
        return PageLink.with(Map.of("page", page, "size", size));
    }
}
