package de.verzahnt.systemtests.way;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request of a way and what must come back.
 *
 * @param as account whose token is sent; null for nobody
 * @param does the request line: method, part, path, e.g. {@code PUT agency-activities /api/v1/activities/way/cafe}
 * @param headers further request headers
 * @param body JSON body as YAML, or a plain string that is sent as it is
 * @param repeat when set, the plain body is repeated this often: how a body grows large
 * @param remember variable name to JSON path: values of the answer that later steps use as {@code ${name}}
 * @param expect what the answer must hold
 */
public record Step(
        @Nullable String as,
        String does,
        @Nullable Map<String, String> headers,
        @Nullable Object body,
        @Nullable Integer repeat,
        @Nullable Map<String, String> remember,
        Expectation expect) {

    /**
     * What an answer must hold. A step is repeated until it holds when {@code within} is set, else it must hold at once.
     *
     * @param status the HTTP status
     * @param within seconds to wait for it
     * @param holds JSON path to the value expected there
     * @param says texts that the raw answer must contain
     */
    public record Expectation(
            int status,
            @Nullable Integer within,
            @Nullable Map<String, Object> holds,
            java.util.@Nullable List<String> says) {}
}
