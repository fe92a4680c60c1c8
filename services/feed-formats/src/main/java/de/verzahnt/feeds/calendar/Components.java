package de.verzahnt.feeds.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import org.jspecify.annotations.Nullable;

/**
 * Takes the properties of one component as the library finds them. Its model is not used: it reads values all or none, by hints
 * that hold for the whole program, and asks a server about zones.
 */
final class Components implements ContentHandler {
    private static final class Open {
        final String name;
        final List<Line> lines = new ArrayList<>();
        final List<Component> parts = new ArrayList<>();

        Open(String name) {
            this.name = name;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private String value = "";
    private @Nullable Component read;

    private Components() {}

    /** The component of its lines; empty when they are none. */
    static Optional<Component> read(List<String> lines) {
        Components handler = new Components();
        String text = "BEGIN:VCALENDAR\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
        try {
            new CalendarParserImpl(true).parse(new StringReader(text), handler);
            return Optional.ofNullable(handler.read);
        } catch (IOException | ParserException broken) {
            return Optional.empty();
        }
    }

    @Override
    public void startCalendar() {
        open.clear();
    }

    @Override
    public void endCalendar() {
        open.clear();
    }

    @Override
    public void startComponent(String name) {
        open.push(new Open(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void endComponent(String name) {
        Open ended = open.pop();
        Component component = new Component(ended.name, ended.lines, ended.parts);
        if (open.isEmpty()) {
            read = component;
        } else {
            open.peek().parts.add(component);
        }
    }

    @Override
    public void startProperty(String name) {
        parameters.clear();
        value = "";
    }

    @Override
    public void parameter(String name, String written) {
        parameters.put(name.toUpperCase(Locale.ROOT), written);
    }

    @Override
    public void propertyValue(String written) {
        value = written;
    }

    @Override
    public void endProperty(String name) {
        if (!open.isEmpty()) {
            open.peek().lines.add(new Line(name.toUpperCase(Locale.ROOT), parameters, value.strip()));
        }
    }
}
