package de.verzahnt.intake.web;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.http.PageLink;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;

/**
 * One page of a list.
 *
 * @param page from 0 on
 * @param total how many items all pages hold; also in the header {@code X-Total-Count}
 * @param links {@code self}, and {@code prev} and {@code next} where there are such pages
 */
public record Page<T>(List<T> items, int page, int size, long total, Map<String, URI> links) {

    private static final int LARGEST = 200;

    /** Notes what is wrong with the wanted page. */
    public static void check(int page, int size, Errors errors) {
        if (page < 0) {
            errors.add("page", String.valueOf(page), Message.of("offering.page"));
        }
        if (size < 1 || size > LARGEST) {
            errors.add("size", String.valueOf(size), Message.of("offering.size", LARGEST));
        }
    }

    /** The page as an answer to the request at hand. */
    public static <T> ResponseEntity<Page<T>> answer(List<T> items, int page, int size, long total) {
        Map<String, URI> links = new LinkedHashMap<>();
        links.put("self", link(page, size));
        if (page > 0) {
            links.put("prev", link(page - 1, size));
        }
        if ((page + 1L) * size < total) {
            links.put("next", link(page + 1, size));
        }
        return ResponseEntity.ok()
                .header("X-Total-Count", String.valueOf(total))
                .body(new Page<>(items, page, size, total, links));
    }

    private static URI link(int page, int size) {
        return PageLink.with(Map.of("page", page, "size", size));
    }
}
