package de.verzahnt.dashboard.cases;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The filters a reader keeps under a name of their own: at most eight, in a cookie of their browser. They are a habit of one
 * person, so the organisation does not see them and the hub stores nothing about anybody.
 */
@Component
class SavedFilters {

    private static final String COOKIE = "VERZAHNT_FILTER";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final int MOST = 8;
    private static final int LONGEST_NAME = 40;
    /** Browsers drop a cookie of more than 4,096 characters. */
    private static final int LONGEST_COOKIE = 3800;

    private static final int LONGEST_QUERY = 300;
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9%&=._*+-]{1," + LONGEST_QUERY + "}");
    private static final String BETWEEN = "!";

    /**
     * One of them.
     *
     * @param query of the address, without the question mark
     */
    record Saved(String name, String query) {}

    /** What this browser keeps; what is no filter is left out. */
    List<Saved> of(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || cookie.getValue() == null) {
            return List.of();
        }
        String[] parts = cookie.getValue().split(BETWEEN);
        List<Saved> saved = new ArrayList<>();
        for (int i = 0; i + 1 < parts.length && saved.size() < MOST; i += 2) {
            String query = decoded(parts[i + 1]);
            String name = decoded(parts[i]);
            if (!name.isBlank() && QUERY.matcher(query).matches()) {
                saved.add(new Saved(name, query));
            }
        }
        return List.copyOf(saved);
    }

    /** Keeps this filter first, instead of one of the same name; the oldest goes when there are too many. */
    void keep(String name, String query, HttpServletRequest request, HttpServletResponse response) {
        String plain = name.strip().replaceAll("\\p{Cntrl}", " ");
        String shortened = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
        if (shortened.isBlank() || !QUERY.matcher(query).matches()) {
            return;
        }
        Stream<Saved> others = of(request).stream().filter(one -> !one.name().equals(shortened));
        write(
                Stream.concat(Stream.of(new Saved(shortened, query)), others)
                        .limit(MOST)
                        .toList(),
                response);
    }

    /** Forgets the filter of this name. */
    void forget(String name, HttpServletRequest request, HttpServletResponse response) {
        write(of(request).stream().filter(one -> !one.name().equals(name)).toList(), response);
    }

    private static void write(List<Saved> filters, HttpServletResponse response) {
        String value = value(filters);
        for (int most = filters.size(); value.length() > LONGEST_COOKIE; most--) {
            value = value(filters.subList(0, most - 1));
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/hinweise")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(filters.isEmpty() ? Duration.ZERO : KEPT)
                        .build()
                        .toString());
    }

    private static String value(List<Saved> filters) {
        return filters.stream()
                .flatMap(one -> Stream.of(encoded(one.name()), encoded(one.query())))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException changedByHand) {
            return "";
        }
    }
}
