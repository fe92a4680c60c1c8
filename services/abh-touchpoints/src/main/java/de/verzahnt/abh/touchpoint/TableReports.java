package de.verzahnt.abh.touchpoint;

import de.verzahnt.abh.authority.Authorities;
import de.verzahnt.abh.authority.Authority;
import de.verzahnt.abh.disclosure.CellKey;
import de.verzahnt.abh.disclosure.DisclosureControl;
import de.verzahnt.abh.disclosure.DisclosureControl.Secondary;
import de.verzahnt.abh.disclosure.DisclosureVerdict;
import de.verzahnt.abh.disclosure.Leak;
import de.verzahnt.abh.disclosure.PublicCell;
import de.verzahnt.abh.disclosure.RawCell;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ValueCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From rows as reported to what may be published of them. The last place that sees a true count. */
@Component
class TableReports implements ValueCheck<TouchpointReport> {

    private final Authorities authorities;
    private final TableCheck check;
    private final TotalCheck totals;
    private final DisclosureControl disclosure;

    TableReports(Authorities authorities, TableCheck check, TotalCheck totals, DisclosureControl disclosure) {
        this.authorities = authorities;
        this.check = check;
        this.totals = totals;
        this.disclosure = disclosure;
    }

    @Override
    public Class<TouchpointReport> reportType() {
        return TouchpointReport.class;
    }

    /** Of a table that lacks what could not be read, neither totals nor what they give away can be judged. */
    @Override
    public List<FieldError> errors(TouchpointReport readable, Map<String, String> path) {
        List<FieldError> errors = new ArrayList<>();
        List<PlacedRow> rows = placed(path.getOrDefault("period", ""), readable, errors);
        authorities
                .find(path.getOrDefault("authority", ""))
                .ifPresent(authority -> check.cells(authority, rows, errors));
        return errors;
    }

    /** The rows of a report with their places; none with the errors told. */
    static List<PlacedRow> placed(String period, TouchpointReport report, List<FieldError> errors) {
        Periods.error("period", period).ifPresent(errors::add);
        List<@Nullable TouchpointRow> rows = report.rows();
        if (rows == null || rows.isEmpty() || rows.stream().anyMatch(Objects::isNull)) {
            errors.add(new FieldError("rows", null, Message.of("immigration-office.rows")));
            return List.of();
        }
        return PlacedRow.all(rows, "");
    }

    /** What the query parameter {@code suppress} asks for; {@code none} when it is absent. */
    static Optional<Secondary> secondary(@Nullable String suppress) {
        return switch (suppress == null ? "none" : suppress.toLowerCase(Locale.ROOT)) {
            case "none" -> Optional.of(Secondary.NONE);
            case "secondary" -> Optional.of(Secondary.SECONDARY);
            default -> Optional.empty();
        };
    }

    /** The publishable cells of a table; empty with the errors told when there are any. */
    List<PublicCell> publishable(
            Authority authority, List<PlacedRow> rows, Secondary secondary, List<FieldError> errors) {
        int before = errors.size();
        List<RawCell> cells = check.cells(authority, rows, errors);
        if (errors.size() == before) {
            totals.contradictions(cells).forEach(one -> errors.add(error(one, place(one.total(), rows))));
        }
        if (errors.size() > before) {
            return List.of();
        }
        DisclosureVerdict verdict = disclosure.judge(cells, secondary);
        if (verdict instanceof DisclosureVerdict.Publishable publishable) {
            return publishable.cells();
        }
        for (Leak leak : ((DisclosureVerdict.Recoverable) verdict).leaks()) {
            errors.add(error(leak, place(leak.total(), rows)));
        }
        return List.of();
    }

    private static FieldError error(TotalCheck.Contradiction wrong, Function<String, String> place) {
        String parts = wrong.parts().stream().map(CellKey::toString).collect(Collectors.joining("], ["));
        return new FieldError(place.apply("count"), null, Message.of("immigration-office.total", wrong.total(), parts));
    }

    private static FieldError error(Leak leak, Function<String, String> place) {
        return new FieldError(
                place.apply("count"), null, Message.of("immigration-office.gives-away", leak.cell(), leak.total()));
    }

    private static Function<String, String> place(CellKey key, List<PlacedRow> rows) {
        List<PlacedRow> same = new ArrayList<>(rows);
        same.removeIf(placed -> !key.equals(new CellKey(
                String.valueOf(placed.row().districtKey()),
                String.valueOf(placed.row().kind()),
                placed.row().referredTo())));
        return same.isEmpty() ? Function.identity() : same.get(0).place();
    }
}
