package de.verzahnt.dashboard.reporting;

import de.verzahnt.dashboard.rules.PresentOfferings;
import de.verzahnt.dashboard.rules.RuleBooks;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Period;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.rules.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is reported nearby already and would meet an offering that is not saved yet: by the rules in force, as the detector
 * finds it afterwards. Offerings are open to every reader, and the reader would be a party of each case. Writes nothing.
 */
@Component
public class SimilarOfferings {
    private static final int MOST = 10;
    /** An offering for the whole Land meets others everywhere; that is not nearby. */
    private static final int MOST_KREISE = 5;

    private final PresentOfferings present;
    private final RuleBooks books;
    private final CurrentDistricts districts;
    private final ReferenceData reference;
    private final Times times;
    private @Nullable Known known;

    SimilarOfferings(
            PresentOfferings present,
            RuleBooks books,
            CurrentDistricts districts,
            ReferenceData reference,
            Times times) {
        this.present = present;
        this.books = books;
        this.districts = districts;
        this.reference = reference;
        this.times = times;
    }

    /** Rules remember the texts they have read, so they are kept while nothing about them changes. */
    private record Known(String version, Districts districts, OverlapRules rules) {}

    /** At most ten, the strongest first. */
    public List<Similar> near(Report report, OwnOrganisation organisation) {
        Offering typed = offering(report, organisation);
        List<String> kreise = kreise(typed.districts());
        if (typed.title().isBlank() || kreise.isEmpty() || kreise.size() > MOST_KREISE) {
            return List.of();
        }
        OverlapRules rules = rules();
        Map<String, Similar> found = new HashMap<>();
        for (String kreis : kreise) {
            for (Offering other : present.byKreis(kreis).getOrDefault(kreis, List.of())) {
                if (!other.id().equals(typed.id())
                        && rules.compare(typed, other, kreis, times.today()) instanceof Verdict.Found meets) {
                    found.merge(other.id(), Similar.of(other, meets.finding()), SimilarOfferings::stronger);
                }
            }
        }
        return found.values().stream()
                .sorted(Similar.STRONGEST_FIRST)
                .limit(MOST)
                .toList();
    }

    private static Similar stronger(Similar one, Similar other) {
        return Similar.STRONGEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    private List<String> kreise(Set<String> keys) {
        Districts now = districts.get();
        return keys.stream()
                .flatMap(key -> now.nearest(key).stream())
                .flatMap(near -> now.kreiseOf(near.key()).stream())
                .map(District::key)
                .distinct()
                .toList();
    }

    private synchronized OverlapRules rules() {
        RuleBook book = books.inForce();
        Districts now = districts.get();
        Known last = known;
        if (last == null || !last.version().equals(book.version()) || last.districts() != now) {
            last = new Known(book.version(), now, OverlapRules.of(book, reference.with(now)));
            known = last;
        }
        return last.rules();
    }

    private static Offering offering(Report report, OwnOrganisation organisation) {
        LocalDate from = report.firstDay();
        LocalDate until = report.lastDay();
        return new Offering(
                said(report.id()),
                organisation.provider(),
                said(report.title()).strip(),
                said(report.description()).strip(),
                said(report.field()),
                all(report.furtherFields()),
                all(report.targetGroups()),
                said(report.format()),
                said(report.role()),
                all(report.districts()),
                new Period(from, until),
                report.schedule(),
                all(report.languages()),
                report.fundingProgramme(),
                all(report.cooperationPartners()),
                report.delegatedBy(),
                report.partOf());
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static Set<String> all(@Nullable List<String> codes) {
        return codes == null ? Set.of() : Set.copyOf(codes);
    }
}
