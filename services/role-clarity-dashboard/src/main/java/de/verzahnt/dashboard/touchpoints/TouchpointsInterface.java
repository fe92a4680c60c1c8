package de.verzahnt.dashboard.touchpoints;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.touchpoints.ProcessChangeView.State;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.http.Listing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Counts and notices of the immigration offices as JSON, by the same filters as the page. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Touchpoints", description = "Published counts and process changes; open to everybody who is logged in")
class TouchpointsInterface {

    private static final Pattern PERIOD = Pattern.compile("\\d{4}-(Q[1-4]|W[0-5]\\d)");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final Touchpoints touchpoints;
    private final ProcessChanges changes;
    private final ReferenceData reference;

    TouchpointsInterface(Touchpoints touchpoints, ProcessChanges changes, ReferenceData reference) {
        this.touchpoints = touchpoints;
        this.changes = changes;
        this.reference = reference;
    }

    @GetMapping("/touchpoints")
    @Operation(summary = "List counts as they were published: suppressed ones carry no number")
    @ApiResponse(responseCode = "200", description = "One page")
    @ApiResponse(responseCode = "400", description = "Parameters not understood, all of them named")
    Listing<TouchpointView> touchpoints(@ParameterObject TouchpointRequest asked) {
        Parameters check = new Parameters();
        TouchpointFilter filter = new TouchpointFilter(
                check.code("kind", asked.kind(), reference.touchpointKinds()::contains, "touchpoint_kinds.csv"),
                check.matching("referredTo", asked.referredTo(), TYPE, Message.of("refusal.organisation-type")),
                district(asked.district(), check),
                check.organisation("authority", asked.authority()),
                check.matching("period", asked.period(), PERIOD, Message.of("refusal.period")));
        int page = check.page(asked.page());
        int size = check.size(asked.size());
        check.check();
        return Listing.answer(touchpoints.list(filter, page, size), page, size, touchpoints.count(filter));
    }

    @GetMapping("/process-changes")
    @Operation(summary = "List process changes: current ones, those to come, those that are over")
    @ApiResponse(responseCode = "200", description = "One page")
    @ApiResponse(responseCode = "400", description = "Parameters not understood, all of them named")
    Listing<ProcessChangeView> processChanges(@ParameterObject ProcessChangeRequest asked) {
        Parameters check = new Parameters();
        State state = check.oneOf("state", asked.state(), State.class);
        String district = district(asked.district(), check);
        int page = check.page(asked.page());
        int size = check.size(asked.size());
        check.check();
        List<ProcessChangeView> all = changes.list(state, district);
        List<ProcessChangeView> items =
                all.stream().skip((long) page * size).limit(size).toList();
        return Listing.answer(items, page, size, all.size());
    }

    private @Nullable String district(@Nullable String value, Parameters check) {
        return check.code(
                "district", value, key -> reference.districts().find(key).isPresent(), "districts.csv");
    }
}
