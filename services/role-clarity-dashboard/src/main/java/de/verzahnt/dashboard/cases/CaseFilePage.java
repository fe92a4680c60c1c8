package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.TableFile;
import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases as a file: the same cases by the same query, on all its pages. */
@Controller
class CaseFilePage {

    /** More than any list of a Land holds; what is beyond is left out. */
    private static final int MOST = 5000;

    private final Cases cases;
    private final CaseParameters parameters;
    private final CaseTable table;
    private final Viewers viewers;
    private final Clock clock;

    CaseFilePage(Cases cases, CaseParameters parameters, CaseTable table, Viewers viewers, Clock clock) {
        this.cases = cases;
        this.parameters = parameters;
        this.table = table;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** What is not understood leads to the list, which says so: a file that holds more than was asked for helps nobody. */
    @GetMapping("/hinweise/export")
    @Nullable
    String export(
            @RequestParam(required = false) @Nullable String format,
            CaseListRequest request,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        Parameters check = new Parameters();
        TableFile file = check.oneOf("format", format, TableFile.class);
        CaseWish wish = parameters.read(request, check);
        if (!check.errors().isEmpty()) {
            return "redirect:" + request.address(0);
        }
        TableFile asked = file == null ? TableFile.CSV : file;
        CaseWish all = new CaseWish(wish.filter(), wish.order(), 0, MOST);
        asked.send(
                "hinweise",
                today(),
                table.of(cases.list(all, viewers.of(caller)).items()),
                response);
        return null;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Berlin")));
    }
}
