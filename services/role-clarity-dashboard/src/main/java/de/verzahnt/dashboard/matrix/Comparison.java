package de.verzahnt.dashboard.matrix;

import de.verzahnt.dashboard.matrix.Deviation.Kind;
import de.verzahnt.dashboard.roles.AgreedRole;
import de.verzahnt.dashboard.roles.AgreedVersion;
import de.verzahnt.dashboard.roles.RoleView;
import de.verzahnt.dashboard.shell.OrganisationNames;
import de.verzahnt.reference.Districts;
import de.verzahnt.reference.Sector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Compares what is agreed with what is reported. In favour of an organisation its further fields and its other parts count
 * too; against one only the field an offering was reported under, and only where no narrower role holds.
 */
@Component
class Comparison {

    private static final Comparator<Deviation> BY_WEIGHT = Comparator.comparing(Deviation::weight)
            .thenComparing(Deviation::kind)
            .thenComparing(one -> -one.offerings().size())
            .thenComparing(one -> one.role().role().id());

    private final OrganisationNames names;

    Comparison(OrganisationNames names) {
        this.names = names;
    }

    /** The roles that hold in this place, in a part of it or around it. */
    List<RoleView> roles(String place, Stock stock) {
        Districts districts = stock.districts();
        return stock.roles().all().stream()
                .filter(role -> districts.contains(place, role.place()) || districts.contains(role.place(), place))
                .flatMap(role -> Stream.ofNullable(stock.views().get(role)))
                .toList();
    }

    /** All that differs from these roles, the weightiest first. */
    List<Deviation> of(String place, Stock stock) {
        return roles(place, stock).stream()
                .flatMap(role -> Stream.of(
                                missing(role, stock).stream(), others(role, stock), steering(role, stock).stream())
                        .flatMap(found -> found))
                .sorted(BY_WEIGHT)
                .toList();
    }

    private Optional<Deviation> missing(RoleView role, Stock stock) {
        List<RunningOffering> here = stock.running().stream()
                .filter(one -> one.operative() && speaksFor(one, role, stock))
                .toList();
        AgreedVersion agreed = role.version();
        @Nullable Sector sector = agreed.operativeSector();
        if (sector != null) {
            return here.stream().anyMatch(one -> one.sector().equals(sector.name()))
                    ? Optional.empty()
                    : Optional.of(new Deviation(Kind.MISSING, role, List.of(role.operative()), List.of()));
        }
        List<String> absent = agreed.operative().stream()
                .filter(id -> here.stream().noneMatch(one -> one.isOf(id)))
                .toList();
        Kind kind = absent.size() == agreed.operative().size() ? Kind.MISSING : Kind.PARTLY;
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deviation(kind, role, names.sorted(absent), List.of()));
    }

    private static Stream<Deviation> others(RoleView role, Stock stock) {
        Map<String, List<RunningOffering>> byOrganisation = stock.running().stream()
                .filter(one -> one.operative() && speaksAgainst(one, role, stock))
                .filter(one -> !mayBeOperative(one, role.version()))
                .collect(Collectors.groupingBy(RunningOffering::organisation, LinkedHashMap::new, Collectors.toList()));
        return byOrganisation.entrySet().stream()
                .map(one -> new Deviation(Kind.OTHER, role, List.of(one.getKey()), one.getValue()));
    }

    private Optional<Deviation> steering(RoleView role, Stock stock) {
        List<String> agreed = role.version().steering();
        if (agreed.isEmpty()) {
            return Optional.empty();
        }
        List<RunningOffering> here = stock.running().stream()
                .filter(one -> one.steering() && speaksFor(one, role, stock))
                .toList();
        boolean kept = here.stream().anyMatch(one -> agreed.stream().anyMatch(one::isOf));
        List<RunningOffering> others = here.stream()
                .filter(one ->
                        speaksAgainst(one, role, stock) && agreed.stream().noneMatch(one::isOf))
                .toList();
        if (others.isEmpty()) {
            return kept
                    ? Optional.empty()
                    : Optional.of(new Deviation(Kind.NOT_STEERED, role, names.sorted(agreed), List.of()));
        }
        List<String> who = new ArrayList<>(
                others.stream().map(RunningOffering::organisation).distinct().toList());
        return Optional.of(new Deviation(kept ? Kind.ALSO_STEERED : Kind.STEERED_BY_OTHER, role, who, others));
    }

    private static boolean mayBeOperative(RunningOffering offering, AgreedVersion agreed) {
        @Nullable Sector sector = agreed.operativeSector();
        return sector == null
                ? agreed.operative().stream().anyMatch(offering::isOf)
                : offering.sector().equals(sector.name());
    }

    private static boolean speaksFor(RunningOffering offering, RoleView view, Stock stock) {
        AgreedRole role = view.role();
        return offering.fields().contains(role.field()) && offering.reaches(role.place(), stock.districts());
    }

    private static boolean speaksAgainst(RunningOffering offering, RoleView view, Stock stock) {
        AgreedRole role = view.role();
        return Objects.equals(offering.field(), role.field())
                && offering.districts().stream().anyMatch(place -> isUnder(place, role, stock));
    }

    /** Whether this role, and no narrower one, covers the place; a wider place than the role's lies over it. */
    private static boolean isUnder(String place, AgreedRole role, Stock stock) {
        Districts districts = stock.districts();
        boolean covered = districts.contains(role.place(), place)
                && stock.roles()
                        .covering(role.field(), place)
                        .filter(role::equals)
                        .isPresent();
        return covered || (!place.equals(role.place()) && districts.contains(place, role.place()));
    }
}
