package de.verzahnt.dashboard.reporting;

import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** An id that gateways give, a UUID, as it stands in the address of a page. */
public final class GivenId {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private GivenId() {}

    /** Ends as 404 when it is none: no gateway is asked for what it never gave. */
    public static void expect(String id) {
        if (!ID.matcher(id).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
