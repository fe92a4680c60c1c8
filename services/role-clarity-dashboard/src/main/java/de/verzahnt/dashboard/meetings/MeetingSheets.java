package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.agreement.PdfWriter;
import de.verzahnt.dashboard.cases.CaseReader;
import de.verzahnt.dashboard.meetings.MeetingSight.Seen;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.dashboard.shell.Times;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes the papers of a meeting as PDF/UA-1, in the language of the reader. */
@Component
class MeetingSheets {

    private final ITemplateEngine templates;
    private final PdfWriter pdf;
    private final CaseReader cases;
    private final EvidenceTaker evidence;
    private final Meetings meetings;
    private final Words words;

    /** What a page asks for words; a sheet has no other way to them. */
    @Component
    record Words(Labels labels, Times times, ProposalWords itemWords) {}

    MeetingSheets(
            ITemplateEngine templates,
            PdfWriter pdf,
            CaseReader cases,
            EvidenceTaker evidence,
            Meetings meetings,
            Words words) {
        this.templates = templates;
        this.pdf = pdf;
        this.cases = cases;
        this.evidence = evidence;
        this.meetings = meetings;
        this.words = words;
    }

    /** Invitation with the agenda this reader may know. */
    byte[] invitation(Seen seen) {
        return sheet("sitzungen/blatt-einladung", seen, Map.of());
    }

    /** Minutes as they stand. */
    byte[] minutes(Seen seen) {
        UUID by = seen.meeting().approvedBy();
        LocalDate approved =
                by == null ? null : meetings.find(by).map(Meeting::day).orElse(null);
        Map<String, Object> more = new HashMap<>();
        more.put("approved", approved);
        return sheet("sitzungen/blatt-protokoll", seen, more);
    }

    /** These papers, one after the other. */
    byte[] papers(Seen seen, List<AgendaItem> some, Viewer viewer) {
        Map<UUID, Evidence> known = new HashMap<>();
        for (AgendaItem item : some) {
            Evidence kept = item.resolution() == null ? null : item.resolution().evidence();
            if (kept != null) {
                known.put(item.id(), kept);
            } else if (item.caseId() != null) {
                cases.find(item.caseId(), viewer).ifPresent(about -> known.put(item.id(), evidence.of(about)));
            }
        }
        return sheet("sitzungen/blatt-vorlagen", seen, Map.of("items", some, "known", known));
    }

    private byte[] sheet(String template, Seen seen, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(more);
        all.put("meeting", seen.meeting());
        all.put("agenda", seen.agenda());
        all.put("labels", words.labels());
        all.put("times", words.times());
        all.put("itemWords", words.itemWords());
        return pdf.write(templates.process(template, new Context(LocaleContextHolder.getLocale(), all)));
    }
}
