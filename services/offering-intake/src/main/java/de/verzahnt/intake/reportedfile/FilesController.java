package de.verzahnt.intake.reportedfile;

import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.web.InvalidRequest;
import de.verzahnt.intake.report.web.ReportChannel;
import de.verzahnt.intake.report.web.SourceSystem;
import de.verzahnt.intake.report.web.UnknownId;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.Listing;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files that were reported, for organisations the token names: the last ones, how far one is, and undoing one as a whole. */
@RestController
@RequestMapping(FilesController.PATH)
public final class FilesController {
    public static final String PATH = "/api/v1/files";
    private static final int MOST = 20;
    private static final int MOST_LEFT = 200;

    private final ReportedFiles files;
    private final FileReports reports;
    private final Clock clock;

    FilesController(ReportedFiles files, FileReports reports, Clock clock) {
        this.files = files;
        this.reports = reports;
        this.clock = clock;
    }

    @GetMapping
    Listing<FileView> last(@RequestParam String organisation, Caller caller) {
        if (!caller.actsFor(organisation)) {
            Errors errors = new Errors();
            String own =
                    String.join(", ", caller.organisations().stream().sorted().toList());
            errors.add("organisation", organisation, Message.of("offering.organisation-of-token", own));
            throw new InvalidRequest(errors.list());
        }
        List<FileView> last = files.last(organisation, caller.organisations(), MOST).stream()
                .map(file -> FileView.of(file, List.of()))
                .toList();
        return Listing.answer(last, 0, MOST, last.size());
    }

    @GetMapping("/{id}")
    FileView one(@PathVariable String id, Caller caller) {
        return view(found(id, caller));
    }

    @PostMapping("/{id}/undo")
    FileView undo(
            @PathVariable String id,
            @RequestHeader(name = SourceSystem.HEADER, required = false) @Nullable String source,
            @RequestHeader(name = ReportChannel.HEADER, required = false) @Nullable String channel,
            Caller caller) {
        ReportedFile file = found(id, caller);
        if (!file.isUndoable(clock.instant())) {
            throw new ProblemException(ProblemKind.CONFLICT, whyNot(file), List.of());
        }
        reports.undo(file.id(), SourceSystem.name(source), ReportChannel.of(channel));
        return view(found(id, caller));
    }

    private static Message whyNot(ReportedFile file) {
        return file.state() == ReportedFile.State.TAKING
                ? Message.of("table.file-at-work")
                : Message.of("table.file-too-late", StoredOffering.UNDO.toDays());
    }

    private FileView view(ReportedFile file) {
        return FileView.of(file, file.counts().left() == 0 ? List.of() : files.left(file.id(), MOST_LEFT));
    }

    private ReportedFile found(String id, Caller caller) {
        return uuid(id).flatMap(uuid -> files.find(uuid, caller.organisations()))
                .orElseThrow(() -> new UnknownId(id));
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
