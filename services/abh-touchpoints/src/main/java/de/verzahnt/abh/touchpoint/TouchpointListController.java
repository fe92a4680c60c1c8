package de.verzahnt.abh.touchpoint;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.http.Listing;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published cells of all authorities, filtered and paged. */
@RestController
class TouchpointListController {

    private static final String MATCHING = """
            FROM touchpoint_cell WHERE active
              AND (:authority::text IS NULL OR authority_id = :authority)
              AND (:period::text IS NULL OR period = :period)
              AND (:kind::text IS NULL OR kind = :kind)
              AND (:district::text IS NULL OR starts_with(district_key, :district))
            """;

    private final JdbcClient jdbc;

    TouchpointListController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Operation(summary = "Published counts; district finds all below it, e.g. 05334 a Kreis with its Gemeinden")
    @GetMapping(path = "/api/v1/touchpoints", produces = MediaType.APPLICATION_JSON_VALUE)
    Listing<CellView> list(
            @RequestParam(required = false) @Nullable String authority,
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String district,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        if (page < 0 || page > 1_000_000 || size < 1 || size > 500) {
            throw new ProblemException(
                    ProblemKind.BAD_REQUEST,
                    Message.of("immigration-office.no-such-page"),
                    List.of(new FieldError(
                            "page, size", page + ", " + size, Message.of("immigration-office.page-and-size"))));
        }
        Filter filter = new Filter(authority, period, kind, district);
        long total = filter.on(jdbc.sql("SELECT count(*) " + MATCHING))
                .query(Long.class)
                .single();
        List<CellView> items = filter.on(jdbc.sql("SELECT * " + MATCHING
                        + "ORDER BY authority_id, period, kind, referred_to, district_key LIMIT :size OFFSET :offset"))
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, number) ->
                        item(row.getString("authority_id"), row.getString("period"), TouchpointStore.cell(row)))
                .list();
        return Listing.answer(items, page, size, total);
    }

    private static CellView item(String authority, String period, StoredCell cell) {
        return new CellView(
                authority,
                period,
                cell.key().districtKey(),
                cell.key().kind(),
                cell.key().referredTo(),
                cell.count(),
                cell.count() == null);
    }

    private record Filter(
            @Nullable String authority,
            @Nullable String period,
            @Nullable String kind,
            @Nullable String district) {

        JdbcClient.StatementSpec on(JdbcClient.StatementSpec statement) {
            return statement
                    .param("authority", clean(authority))
                    .param("period", clean(period))
                    .param("kind", clean(kind))
                    .param("district", clean(district));
        }

        // PostgreSQL knows no NUL in texts; nothing stored matches one either.
        private static @Nullable String clean(@Nullable String text) {
            return text == null ? null : text.replace('\0', '?');
        }
    }
}
