package de.verzahnt.starter.http;

import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form that was read within the limits, which the container's own reading of forms does not know. */
final class FormRequest extends HttpServletRequestWrapper {

    /** Each costs far more memory than its letters. */
    static final int MOST_FIELDS = 2_000;

    private final Map<String, String[]> parameters;

    /** This form is none. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads the whole form.
     *
     * @throws Unreadable when it is no text, or has more fields than any page
     */
    FormRequest(LimitedRequest request) throws IOException {
        super(request);
        byte[] body = request.getInputStream().readAllBytes();
        this.parameters = body.length == 0 ? request.getParameterMap() : all(request.getQueryString(), body);
    }

    private static Map<String, String[]> all(@Nullable String query, byte[] body) throws Unreadable {
        Map<String, List<String>> all = new LinkedHashMap<>();
        add(query == null ? "" : query, all);
        add(new String(body, StandardCharsets.ISO_8859_1), all);
        Map<String, String[]> told = new LinkedHashMap<>();
        all.forEach((name, values) -> told.put(name, values.toArray(String[]::new)));
        return Collections.unmodifiableMap(told);
    }

    private static void add(String form, Map<String, List<String>> all) throws Unreadable {
        String[] pairs = form.split("&", MOST_FIELDS + 1);
        if (pairs.length > MOST_FIELDS) {
            throw new Unreadable();
        }
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = text(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : text(pair.substring(equals + 1));
                all.computeIfAbsent(name, one -> new ArrayList<>()).add(value);
            }
        }
    }

    private static String text(String encoded) throws Unreadable {
        try {
            byte[] bytes =
                    URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException noText) {
            throw new Unreadable();
        }
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }
}
