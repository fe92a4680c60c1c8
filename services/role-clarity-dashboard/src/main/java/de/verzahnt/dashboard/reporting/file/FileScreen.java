package de.verzahnt.dashboard.reporting.file;

import de.verzahnt.dashboard.reporting.OwnOrganisation;
import de.verzahnt.dashboard.reporting.OwnOrganisations;
import de.verzahnt.dashboard.reporting.Report;
import de.verzahnt.dashboard.reporting.Similar;
import de.verzahnt.dashboard.reporting.SimilarOfferings;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.starter.problem.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of a file. */
@Component
class FileScreen {
    private static final int SIZE = 50;
    private static final int SIMILAR = 2;

    private final SimilarOfferings similar;
    private final OwnFiles files;

    FileScreen(SimilarOfferings similar, OwnFiles files) {
        this.similar = similar;
        this.files = files;
    }

    /** A row as the hub understands it, and whose cases it might open. */
    record Understood(Report report, List<Similar> similar) {}

    /** The form for a file, with what was wrong about one, and the files reported last. */
    String upload(List<OwnOrganisation> own, @Nullable String chosen, List<FieldError> errors, Model model) {
        FormErrors.show(errors, model);
        model.addAttribute("own", own);
        model.addAttribute("chosen", chosen);
        OwnOrganisations.meant(own, chosen)
                .or(() -> own.stream().findFirst())
                .ifPresent(organisation -> model.addAttribute("reported", files.last(organisation)));
        return "datei/hochladen";
    }

    /** What a file was read as and what would become of it; or what became of it. */
    String show(KeptFile kept, OwnOrganisation organisation, @Nullable String wanted, int page, Model model) {
        FileAnswer answer = kept.answer();
        FileList list = FileList.named(wanted, answer);
        long total = answer.count(list);
        int last = (int) Math.max(0, (total - 1) / SIZE);
        int shown = Math.min(page, last);
        model.addAttribute("kept", kept.id());
        model.addAttribute("since", kept.since());
        model.addAttribute("organisation", organisation);
        model.addAttribute("answer", answer);
        model.addAttribute("taken", kept.taken());
        model.addAttribute("lists", List.of(FileList.values()));
        model.addAttribute("list", list);
        model.addAttribute("total", total);
        model.addAttribute("page", shown);
        model.addAttribute("last", last);
        model.addAttribute("rows", part(answer.of(list), shown));
        model.addAttribute("missing", list == FileList.MISSING ? part(answer.gone(), shown) : List.of());
        if (!kept.taken()) {
            readAs(answer, organisation, model);
        }
        return kept.taken() ? "datei/ergebnis" : "datei/pruefen";
    }

    private void readAs(FileAnswer answer, OwnOrganisation organisation, Model model) {
        model.addAttribute("facts", answer.file());
        model.addAttribute("columns", answer.columns());
        model.addAttribute("hubColumns", FileColumn.OF_THE_HUB);
        model.addAttribute(
                "understood",
                answer.preview().stream()
                        .map(report -> new Understood(report, similar(report, organisation)))
                        .toList());
    }

    private List<Similar> similar(Report report, OwnOrganisation organisation) {
        return similar.near(report, organisation).stream()
                .filter(Similar::asks)
                .limit(SIMILAR)
                .toList();
    }

    private static <T> List<T> part(List<T> all, int page) {
        return all.stream().skip((long) page * SIZE).limit(SIZE).toList();
    }
}
