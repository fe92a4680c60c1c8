package de.verzahnt.starter.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Address of another page of the list at hand, made anew from what was asked: the query as sent may be no address. */
public final class PageLink {

    private PageLink() {}

    /** The address of this request with these parameters instead of those it had of the same names. */
    public static URI with(Map<String, ?> others) {
        ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentRequest();
        var asked = address.build().getQueryParams();
        address.replaceQuery(null);
        asked.forEach((name, values) -> {
            if (!others.containsKey(name)) {
                values.forEach(value -> add(address, name, value == null ? "" : decoded(value)));
            }
        });
        others.forEach((name, value) -> add(address, name, value.toString()));
        return address.build(true).toUri();
    }

    private static void add(ServletUriComponentsBuilder address, String name, String value) {
        address.queryParam(
                UriUtils.encode(decoded(name), StandardCharsets.UTF_8), UriUtils.encode(value, StandardCharsets.UTF_8));
    }

    private static String decoded(String sent) {
        try {
            return UriUtils.decode(sent.replace('+', ' '), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return sent;
        }
    }
}
