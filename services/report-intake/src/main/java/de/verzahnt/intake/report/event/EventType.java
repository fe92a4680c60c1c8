package de.verzahnt.intake.report.event;

import de.verzahnt.contract.Topic;

/** CloudEvents types of reported states: {@code de.verzahnt.ki-project.reported.v1}, {@code ….withdrawn.v1}. */
public final class EventType {
    private EventType() {}

    /**
     * The type of a state that travels in this topic.
     *
     * @param stands false: it has been withdrawn
     */
    public static String of(Topic<?> topic, boolean stands) {
        String noun = topic.name().replaceFirst("^vz\\.", "").replaceFirst("\\.v\\d+$", "");
        return "de.verzahnt." + noun + (stands ? ".reported.v1" : ".withdrawn.v1");
    }
}
