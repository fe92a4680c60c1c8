package de.verzahnt.abh.notice;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of process changes. */
@RestController
@RequestMapping(path = "/api/v1/process-changes", produces = MediaType.APPLICATION_JSON_VALUE)
class NoticeListController {

    private final NoticeStore store;

    NoticeListController(NoticeStore store) {
        this.store = store;
    }

    @Operation(summary = "Process changes in force or announced, newest first")
    @GetMapping
    List<StoredNotice> list(
            @RequestParam(required = false) @Nullable String authority,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        if (page < 0 || page > 1_000_000 || size < 1 || size > 500) {
            throw new ProblemException(ProblemKind.BAD_REQUEST, Message.of("immigration-office.no-page"));
        }
        return store.page(authority == null ? null : authority.replace('\0', '?'), page, size);
    }
}
