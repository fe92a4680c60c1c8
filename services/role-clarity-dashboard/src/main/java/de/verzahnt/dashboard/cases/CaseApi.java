package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.Listing;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cases as JSON: same filters and same visibility as the pages. */
@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "Cases", description = "Hinweise that the caller may see, and what is said on them")
class CaseApi {

    private final Cases cases;
    private final CaseParameters parameters;
    private final CaseReader reader;
    private final Viewers viewers;

    CaseApi(Cases cases, CaseParameters parameters, CaseReader reader, Viewers viewers) {
        this.cases = cases;
        this.parameters = parameters;
        this.reader = reader;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(
            summary = "List cases",
            description = "Open ones first, then the newest change. Of a case in clarification the steering group gets "
                    + "class, Kreis, field and day only (sight EXISTENCE).")
    Listing<CaseSummary> list(@ParameterObject CaseListRequest request, Caller caller) {
        Parameters check = new Parameters();
        CaseWish wish = parameters.read(request, check);
        check.check();
        Page<CaseSummary> found = cases.list(wish, viewers.of(caller));
        return Listing.answer(found.items(), found.number(), found.size(), found.total());
    }

    @GetMapping("/{caseId}")
    @Operation(summary = "One case, whole", description = "404 also when the case exists and concerns others only.")
    CaseDetails one(@PathVariable String caseId, Caller caller) {
        return reader.find(caseId, viewers.of(caller)).orElseThrow(CaseApi::unknown);
    }

    static ProblemException unknown() {
        return new ProblemException(ProblemKind.NOT_FOUND, Message.of("refusal.no-case"));
    }
}
