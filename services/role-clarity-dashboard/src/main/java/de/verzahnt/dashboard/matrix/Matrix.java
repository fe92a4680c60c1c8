package de.verzahnt.dashboard.matrix;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.shell.CurrentDistricts;
import de.verzahnt.reference.CodeEntry;
import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes the Rollenmatrix from the offerings that run today and the cases the reader may see. */
@Component
class Matrix {

    private final RunningOfferings offerings;
    private final OpenCases cases;
    private final ReferenceData reference;
    private final CurrentDistricts districts;
    private final Clock clock;

    Matrix(
            RunningOfferings offerings,
            OpenCases cases,
            ReferenceData reference,
            CurrentDistricts districts,
            Clock clock) {
        this.offerings = offerings;
        this.cases = cases;
        this.reference = reference;
        this.districts = districts;
        this.clock = clock;
    }

    /** Kreise from which something has been reported, in the order of their keys. */
    List<District> kreiseWithReports() {
        Set<String> reported = reportedKreise(offerings.on(LocalDate.now(clock)));
        return districts.get().kreise().stream()
                .filter(kreis -> reported.contains(kreis.key()))
                .toList();
    }

    /** The Gemeinden of a Kreis, or for null all Kreise with reports. */
    Grid grid(@Nullable String kreis, Viewer viewer) {
        List<RunningOffering> running = offerings.on(LocalDate.now(clock));
        List<OpenCase> open = cases.seenBy(viewer, Instant.now(clock));
        List<String> columns = kreis == null
                ? kreiseWithReports().stream().map(District::key).toList()
                : districts.get().gemeindenOf(kreis).stream().map(District::key).toList();
        List<Grid.Line> lines = reference.fields().all().stream()
                .map(CodeEntry::code)
                .map(field -> new Grid.Line(
                        field,
                        columns.stream()
                                .map(district -> cell(field, district, running, open))
                                .toList()))
                .toList();
        return new Grid(kreis, columns, lines, kreis == null ? silent(columns) : List.of());
    }

    private Cell cell(String field, String district, List<RunningOffering> running, List<OpenCase> open) {
        List<RunningOffering> here = running.stream()
                .filter(offering -> offering.fields().contains(field))
                .filter(offering -> offering.reaches(district, districts.get()))
                .toList();
        return new Cell(
                field,
                district,
                count(here, RunningOffering::publicOperative),
                count(here, RunningOffering::freeOperative),
                count(here, RunningOffering::otherOperative),
                count(here, offering -> offering.operative() && offering.liesIn(district, districts.get())),
                count(here, RunningOffering::steering),
                (int) open.stream()
                        .filter(one -> one.isAbout(field, district, districts.get()))
                        .count());
    }

    private static int count(List<RunningOffering> offerings, Predicate<RunningOffering> condition) {
        return (int) offerings.stream().filter(condition).count();
    }

    private List<String> silent(List<String> columns) {
        return districts.get().kreise().stream()
                .map(District::key)
                .filter(key -> !columns.contains(key))
                .toList();
    }

    private Set<String> reportedKreise(List<RunningOffering> running) {
        Set<String> kreise = new HashSet<>();
        running.forEach(offering -> offering.districts().forEach(key -> districts
                .get()
                .nearest(key)
                .flatMap(near -> districts.get().kreisOf(near.key()))
                .ifPresent(kreis -> kreise.add(kreis.key()))));
        return kreise;
    }
}
