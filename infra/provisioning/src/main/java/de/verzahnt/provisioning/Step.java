package de.verzahnt.provisioning;

/**
 * What the provisioning did about one topic or one schema.
 *
 * @param subject name of the topic, or of the registry's subject
 * @param result what happened
 * @param detail what differed, as {@code setting: found (expected: wanted)}; empty when nothing did
 */
public record Step(String subject, Result result, String detail) {

    /** What happened to a topic or a schema. */
    public enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        /** It differs in a way that the provisioning must not change by itself; the detail says what and why. */
        REFUSED
    }

    @Override
    public String toString() {
        return "%-9s %s%s".formatted(result, subject, detail.isEmpty() ? "" : "  " + detail);
    }
}
