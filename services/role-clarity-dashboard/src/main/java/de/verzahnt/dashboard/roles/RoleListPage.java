package de.verzahnt.dashboard.roles;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.events.Channel;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Vereinbarte Rollen: all that is agreed, as it held on a day, and a table that records many. */
@Controller
class RoleListPage {

    private final AgreedRoles roles;
    private final RoleQuery query;
    private final RoleTable table;
    private final RoleViews views;
    private final Viewers viewers;
    private final Times times;

    RoleListPage(AgreedRoles roles, RoleQuery query, RoleTable table, RoleViews views, Viewers viewers, Times times) {
        this.roles = roles;
        this.query = query;
        this.table = table;
        this.views = views;
        this.viewers = viewers;
        this.times = times;
    }

    @GetMapping("/vereinbarte-rollen")
    String list(RoleRequest request, Caller caller, Model model) {
        return show(request, List.of(), viewers.of(caller), model);
    }

    /** Tries the table first, so that every row is told of; takes it over only when all is right. */
    @PostMapping("/vereinbarte-rollen/tabelle")
    String upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String dryRun,
            Caller caller,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Viewer viewer = Recording.demand(caller, viewers);
        if (file == null || file.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    RoleRequest.ALL,
                    List.of(new FieldError("file", null, Message.of("refusal.csv-file"))),
                    viewer,
                    model);
        }
        RoleTable.Taken taken = table.take(file.getBytes(), viewer, Channel.FILE, !"false".equals(dryRun));
        if (taken instanceof RoleTable.Taken.Unusable unusable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("unusable", unusable.errors());
        } else {
            model.addAttribute("upload", ((RoleTable.Taken.Rows) taken).result());
        }
        return show(RoleRequest.ALL, List.of(), viewer, model);
    }

    private String show(RoleRequest request, List<FieldError> errors, Viewer viewer, Model model) {
        Parameters check = new Parameters();
        RoleQuery.Wish wish = query.read(request, check);
        LocalDate day = wish.day() == null ? times.today() : wish.day();
        List<AgreedRole> found = query.matching(roles.all(), wish);
        model.addAttribute("request", request);
        model.addAttribute("refused", check.refused());
        model.addAttribute("day", day);
        model.addAttribute("today", day.equals(times.today()));
        model.addAttribute("choices", query.choices(roles.all()));
        model.addAttribute("roles", views.of(found, day));
        model.addAttribute(
                "own",
                views.of(
                        roles.all().stream()
                                .filter(role -> viewer.organisations().stream().anyMatch(id -> role.names(id, day)))
                                .toList(),
                        day));
        model.addAttribute("mayRecord", !viewer.steered().isEmpty());
        FormErrors.show(errors, model);
        return "rollen/liste";
    }
}
