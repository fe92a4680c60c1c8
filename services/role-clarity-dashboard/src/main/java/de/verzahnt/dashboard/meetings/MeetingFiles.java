package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.meetings.MeetingSight.Part;
import de.verzahnt.dashboard.meetings.MeetingSight.Seen;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.TableFile;
import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a meeting gives out: papers as PDF, decisions as a table, the public part as OParl. */
@Controller
class MeetingFiles {

    private final MeetingSight sight;
    private final MeetingSheets sheets;
    private final DecisionTable table;
    private final OparlMeeting oparl;
    private final Viewers viewers;

    MeetingFiles(MeetingSight sight, MeetingSheets sheets, DecisionTable table, OparlMeeting oparl, Viewers viewers) {
        this.sight = sight;
        this.sheets = sheets;
        this.table = table;
        this.oparl = oparl;
        this.viewers = viewers;
    }

    @GetMapping("/sitzungen/{meeting}/einladung.pdf")
    ResponseEntity<byte[]> invitation(@PathVariable UUID meeting, Caller caller) {
        Seen seen = invited(meeting, viewers.of(caller));
        return pdf(seen, "einladung", sheets.invitation(seen));
    }

    @GetMapping("/sitzungen/{meeting}/protokoll.pdf")
    ResponseEntity<byte[]> minutes(@PathVariable UUID meeting, Caller caller) {
        Seen seen = sight.steered(meeting, viewers.of(caller));
        return pdf(seen, "protokoll", sheets.minutes(seen));
    }

    /** All papers as one file with numbered pages. */
    @GetMapping("/sitzungen/{meeting}/vorlagen.pdf")
    ResponseEntity<byte[]> papers(@PathVariable UUID meeting, Caller caller) {
        Viewer viewer = viewers.of(caller);
        Seen seen = sight.steered(meeting, viewer);
        return pdf(seen, "vorlagen", sheets.papers(seen, seen.agenda().standing(), viewer));
    }

    @GetMapping("/sitzungen/{meeting}/vorlage/{item}/vorlage.pdf")
    ResponseEntity<byte[]> paper(@PathVariable UUID meeting, @PathVariable UUID item, Caller caller) {
        Viewer viewer = viewers.of(caller);
        Seen seen = sight.steered(meeting, viewer);
        AgendaItem one = seen.agenda().find(item).orElseThrow(MeetingFiles::none);
        return pdf(seen, "vorlage-" + seen.agenda().number(one), sheets.papers(seen, List.of(one), viewer));
    }

    @GetMapping("/sitzungen/{meeting}/beschluesse")
    void decisions(
            @PathVariable UUID meeting,
            @RequestParam(required = false) @Nullable String format,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        Seen seen = sight.steered(meeting, viewers.of(caller));
        TableFile asked = new Parameters().oneOf("format", format, TableFile.class);
        (asked == null ? TableFile.CSV : asked)
                .send("beschluesse", seen.meeting().day(), table.of(seen.meeting(), seen.agenda()), response);
    }

    /** Only what is public, for whoever reads it. */
    @GetMapping("/sitzungen/{meeting}/oparl.json")
    ResponseEntity<byte[]> oparl(@PathVariable UUID meeting, Caller caller) {
        Seen seen = invited(meeting, viewers.of(caller));
        return answer(
                MediaType.APPLICATION_JSON,
                ContentDisposition.inline(),
                "sitzung-" + seen.meeting().day() + ".json",
                oparl.bytes(seen.meeting(), seen.agenda().inPublic()));
    }

    private Seen invited(UUID meeting, Viewer viewer) {
        return sight.find(meeting, viewer)
                .filter(seen -> seen.part() != Part.CONCERNED && seen.meeting().state() != MeetingState.PREPARING)
                .orElseThrow(MeetingFiles::none);
    }

    private static ResponseEntity<byte[]> pdf(Seen seen, String name, byte[] file) {
        return answer(
                MediaType.APPLICATION_PDF,
                ContentDisposition.inline(),
                name + "-" + seen.meeting().day() + ".pdf",
                file);
    }

    private static ResponseEntity<byte[]> answer(
            MediaType type, ContentDisposition.Builder disposition, String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition.filename(name).build().toString())
                .body(bytes);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
