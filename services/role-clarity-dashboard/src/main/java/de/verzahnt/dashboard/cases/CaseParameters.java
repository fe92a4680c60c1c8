package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.ReferenceData;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads the filters of an address, the same for the page, its file and the JSON interface. */
@Component
class CaseParameters {

    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 100_000;
    private static final Pattern YES_OR_NO = Pattern.compile("true|false");

    private final ReferenceData reference;
    private final CurrentDistricts districts;

    CaseParameters(ReferenceData reference, CurrentDistricts districts) {
        this.reference = reference;
        this.districts = districts;
    }

    /** What is asked for; what is wrong with it is noted in {@code check} and left out. */
    CaseWish read(CaseListRequest asked, Parameters check) {
        CaseFilter filter = new CaseFilter(
                check.oneOf("class", asked.findingClass(), FindingClass.class),
                check.oneOf("status", asked.status(), CaseStatus.class),
                check.code(
                        "kreis", asked.kreis(), key -> districts.get().find(key).isPresent(), "districts.csv"),
                check.code("field", asked.field(), reference.fields()::contains, "fields.csv"),
                "true".equals(check.matching("waiting", asked.waiting(), YES_OR_NO, Message.of("refusal.yes-or-no"))),
                check.text("q", asked.q()),
                null,
                check.oneOf("own", asked.own(), OwnFilter.class),
                check.text("unit", asked.unit()),
                check.oneOf("figure", asked.figure(), Figure.class),
                check.code(
                        "place", asked.place(), key -> districts.get().find(key).isPresent(), "districts.csv"));
        CaseOrder order = check.oneOf("sort", asked.sort(), CaseOrder.class);
        return new CaseWish(
                filter,
                order == null ? CaseOrder.CHANGED : order,
                check.number("page", asked.page(), 0, 0, LAST_PAGE),
                check.number("size", asked.size(), USUAL_SIZE, 1, LARGEST_SIZE));
    }
}
