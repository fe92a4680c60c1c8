package de.verzahnt.dashboard.lage;

import de.verzahnt.dashboard.cases.CaseFigures;
import de.verzahnt.dashboard.cases.Figure;
import de.verzahnt.dashboard.map.Coverage;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.CalendarQuarter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The figures of the first page, and how they have changed since the last quarter. */
@Component
class Change {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final List<Figure> SHOWN =
            List.of(Figure.WAITING, Figure.ASKING, Figure.OPENED, Figure.SETTLED, Figure.IN_FORCE, Figure.ENDING);

    private final Coverage coverage;
    private final MessageSource messages;
    private final Clock clock;

    /**
     * One figure.
     *
     * @param key what is counted; its words are {@code lage.figure.<key>}
     * @param change what it was a quarter ago, in words; null where nobody asks
     * @param address the list of exactly what is counted
     */
    record Tile(String key, String count, @Nullable String change, String address) {}

    Change(Coverage coverage, MessageSource messages, Clock clock) {
        this.coverage = coverage;
        this.messages = messages;
        this.clock = clock;
    }

    List<Tile> of(Viewer viewer, CaseFigures figures) {
        List<Tile> tiles = new ArrayList<>();
        for (Figure figure : SHOWN) {
            tiles.add(new Tile(
                    figure.name(),
                    String.valueOf(figures.count(figure)),
                    change(figures, figure),
                    figure == Figure.WAITING ? "/hinweise?waiting=true" : "/hinweise?figure=" + figure));
        }
        Set<String> kreise = new TreeSet<>(viewer.kreise());
        kreise.addAll(viewer.steered());
        if (!kreise.isEmpty()) {
            tiles.add(covered(kreise));
        }
        return tiles;
    }

    private Tile covered(Set<String> kreise) {
        CalendarQuarter quarter = CalendarQuarter.of(clock.instant());
        int now = coverage.of(kreise, LocalDate.ofInstant(clock.instant(), GERMANY))
                .percent();
        int before = coverage.of(kreise, quarter.plus(-1).lastDay()).percent();
        String address = kreise.size() == 1
                ? "/karte?mass=GAPS&gebiet=" + kreise.iterator().next()
                : "/karte?mass=GAPS";
        return new Tile("COVERAGE", now + " %", moved(now - before), address);
    }

    private @Nullable String change(CaseFigures figures, Figure figure) {
        return switch (figure) {
            case OPENED, SETTLED -> word("lage.change.before", figures.before(figure));
            case ASKING, IN_FORCE -> moved(figures.count(figure) - figures.before(figure));
            default -> null;
        };
    }

    private String moved(long by) {
        return word(by > 0 ? "lage.change.more" : by < 0 ? "lage.change.fewer" : "lage.change.same", Math.abs(by));
    }

    private String word(String key, long number) {
        return messages.getMessage(key, new Object[] {number}, LocaleContextHolder.getLocale());
    }
}
