package de.verzahnt.trial;

import java.nio.charset.StandardCharsets;

/**
 * A file nobody wishes for.
 *
 * @param list which of the three lists it stands for
 * @param said what must be said about it
 */
record Hostile(String name, String list, byte[] bytes, String said) {

    static Hostile offerings(String name, String text, String said) {
        return new Hostile(name, "offerings.csv", text.getBytes(StandardCharsets.UTF_8), said);
    }

    static Hostile organisations(String name, String text, String said) {
        return new Hostile(name, "organisations.csv", text.getBytes(StandardCharsets.UTF_8), said);
    }

    static Hostile labels(String name, String text, String said) {
        return new Hostile(name, "labels.csv", text.getBytes(StandardCharsets.UTF_8), said);
    }

    @Override
    public String toString() {
        return name;
    }
}
