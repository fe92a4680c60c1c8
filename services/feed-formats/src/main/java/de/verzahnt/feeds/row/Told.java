package de.verzahnt.feeds.row;

import de.verzahnt.intake.report.batch.Place;
import de.verzahnt.intake.report.file.Notice;
import de.verzahnt.messages.Message;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What was read otherwise than a source says it, each once. */
public final class Told {
    private final Set<Notice> notices = new LinkedHashSet<>();

    /** Tells something about a place. */
    public void at(String place, Message message) {
        notices.add(new Notice(place, message));
    }

    /** Where to tell about a row. */
    public Consumer<Message> ofRow(long number) {
        return message -> at(Place.row(number), message);
    }

    /** All that was told, in its order. */
    public List<Notice> notices() {
        return List.copyOf(notices);
    }
}
