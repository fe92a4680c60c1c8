package de.verzahnt.dashboard.roles;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.events.Channel;
import de.verzahnt.intake.report.batch.BatchResult;
import de.verzahnt.intake.report.web.BatchAnswer;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.Listing;
import de.verzahnt.starter.problem.InvalidReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Agreed roles as JSON, and as a table the steering group records. */
@RestController
@RequestMapping("/api/v1/agreed-roles")
@Tag(
        name = "Agreed roles",
        description = "Who should be operative and who should steer, as the steering group decided; open to everybody"
                + " who is logged in")
class RoleInterface {

    private final AgreedRoles roles;
    private final RoleQuery query;
    private final RoleTable table;
    private final Viewers viewers;

    RoleInterface(AgreedRoles roles, RoleQuery query, RoleTable table, Viewers viewers) {
        this.roles = roles;
        this.query = query;
        this.table = table;
        this.viewers = viewers;
    }

    @GetMapping
    @Operation(
            summary = "List agreed roles with all their versions",
            description = "By place and field. On a day the version holds that was recorded last among those whose"
                    + " validFrom has come, unless its validUntil is over. An agreed role settles no case.")
    @ApiResponse(responseCode = "200", description = "One page")
    @ApiResponse(responseCode = "400", description = "Parameters not understood, all of them named")
    Listing<AgreedRole> list(
            @ParameterObject RoleRequest asked,
            @Parameter(description = "From 0 on", example = "0") @RequestParam(required = false) @Nullable String page,
            @Parameter(description = "1 to 200, 50 without", example = "50") @RequestParam(required = false) @Nullable
                    String size) {
        Parameters check = new Parameters();
        RoleQuery.Wish wish = query.read(asked, check);
        int number = check.page(page);
        int most = check.size(size);
        check.check();
        List<AgreedRole> found = query.matching(roles.all(), wish);
        List<AgreedRole> shown =
                found.stream().skip((long) number * most).limit(most).toList();
        return Listing.answer(shown, number, most, found.size());
    }

    @PostMapping(path = "/csv", consumes = "text/csv")
    @Operation(
            summary = "Record agreed roles from a table, all or none (steering group)",
            description = "Columns field, district, operative (organisationIds, or PUBLIC or FREE; several with"
                    + " semicolons), steering, valid_from, valid_until, decision. A row that says what stands changes"
                    + " nothing; another one becomes the next version.")
    @ApiResponse(responseCode = "200", description = "What became of each row")
    @ApiResponse(responseCode = "403", description = "The caller sits in no steering group")
    @ApiResponse(responseCode = "422", description = "Nothing was taken; every error of every row")
    BatchResult take(
            @RequestBody(required = false) byte @Nullable [] body,
            @Parameter(description = "true: try it, write nothing") @RequestParam(defaultValue = "false")
                    boolean dryRun,
            Caller caller) {
        Viewer viewer = Recording.demand(caller, viewers);
        RoleTable.Taken taken = table.take(body, viewer, Channel.API, dryRun);
        if (taken instanceof RoleTable.Taken.Unusable unusable) {
            throw new InvalidReport(unusable.errors());
        }
        return BatchAnswer.of(((RoleTable.Taken.Rows) taken).result());
    }
}
