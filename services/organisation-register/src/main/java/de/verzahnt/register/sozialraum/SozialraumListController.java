package de.verzahnt.register.sozialraum;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.web.InvalidRequest;
import de.verzahnt.intake.report.web.Page;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.Districts;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.Listing;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of Sozialräume, and of the Gemeinden whose Sozialräume the caller keeps. */
@RestController
@RequestMapping("/api/v1/sozialraeume")
class SozialraumListController {
    private final SozialraumViews views;
    private final Maintainers maintainers;
    private final Districts shipped;

    SozialraumListController(SozialraumViews views, Maintainers maintainers, Districts shipped) {
        this.views = views;
        this.maintainers = maintainers;
        this.shipped = shipped;
    }

    @GetMapping
    @Operation(summary = "List the Sozialräume: shipped and kept ones, withdrawn ones among them")
    ResponseEntity<Listing<SozialraumView>> list(
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        check(within, page, size);
        List<SozialraumView> all = views.all().stream()
                .filter(view -> within == null || view.key().startsWith(within))
                .filter(view -> q == null || words(view).contains(q.toLowerCase(Locale.GERMAN)))
                .toList();
        List<SozialraumView> items =
                all.stream().skip((long) page * size).limit(size).toList();
        return Page.answer(items, page, size, all.size());
    }

    @GetMapping("/gemeinden")
    @Operation(summary = "List the Gemeinden whose Sozialräume the caller keeps (KI, administrators)")
    List<GemeindeView> gemeinden(Caller caller) {
        return maintainers.of(caller).gemeinden().stream()
                .map(gemeinde -> new GemeindeView(gemeinde.key(), gemeinde.name()))
                .toList();
    }

    /** A Gemeinde by key and name. */
    record GemeindeView(String key, String name) {}

    private void check(@Nullable String within, int page, int size) {
        Errors errors = new Errors();
        if (within != null && shipped.find(within).isEmpty()) {
            errors.add("within", within, Message.of("register.district"));
        }
        Page.check(page, size, errors);
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors.list());
        }
    }

    private static String words(SozialraumView view) {
        String names = String.join(" ", view.otherNames()) + " " + String.join(" ", view.listedNames());
        return (view.key() + " " + view.name() + " " + names).toLowerCase(Locale.GERMAN);
    }
}
