package de.verzahnt.dashboard.offerings;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.http.Listing;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offerings as JSON, by the same filters as the page. */
@RestController
@RequestMapping("/api/v1/offerings")
@Tag(name = "Offerings", description = "Activities and projects side by side; open to everybody who is logged in")
class OfferingsInterface {

    private final Offerings offerings;
    private final OfferingParameters parameters;

    OfferingsInterface(Offerings offerings, OfferingParameters parameters) {
        this.offerings = offerings;
        this.parameters = parameters;
    }

    @GetMapping
    @Operation(summary = "List offerings, best hits first, else by title; withdrawn ones are left out")
    @ApiResponse(responseCode = "200", description = "One page")
    @ApiResponse(responseCode = "400", description = "Parameters not understood, all of them named")
    Listing<OfferingView> list(@ParameterObject OfferingRequest asked) {
        Parameters check = new Parameters();
        OfferingFilter filter = parameters.read(asked, check);
        int page = check.page(asked.page());
        int size = check.size(asked.size());
        check.check();
        return Listing.answer(offerings.list(filter, page, size), page, size, offerings.count(filter));
    }

    @GetMapping("/{namespace}/{name}")
    @Operation(summary = "One offering, a withdrawn one too")
    @ApiResponse(responseCode = "200", description = "The offering")
    @ApiResponse(responseCode = "404", description = "No offering of this id")
    OfferingView one(@PathVariable String namespace, @PathVariable String name) {
        return OfferingId.of(namespace, name)
                .flatMap(offerings::find)
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND, Message.of("refusal.no-offering")));
    }
}
