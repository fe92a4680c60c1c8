package de.verzahnt.systemtests.faults;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.OfferingDetails;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.Sozialraum;
import de.verzahnt.reference.District;
import de.verzahnt.reference.DistrictLevel;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Period;
import de.verzahnt.rules.Provider;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapRules;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Knows which lines must stand by comparing all with all, without index, state or order. */
final class Oracle {

    private static final ReferenceData SHIPPED = ReferenceData.load();

    private final ReferenceData reference;
    private final OverlapRules rules;
    private final Map<String, Provider> providers = new HashMap<>();
    private final Map<String, List<Offering>> byKreis = new HashMap<>();

    private Oracle(List<District> kept) {
        reference = SHIPPED.with(SHIPPED.districts().with(kept));
        rules = OverlapRules.current(reference);
    }

    /** By the last states in the log, in the quarters the KIs keep there. */
    static Oracle of(Log log) {
        Oracle oracle = new Oracle(log.latest(Topics.SOZIALRAUM).values().stream()
                .map(Oracle::district)
                .toList());
        log.latest(Topics.ORGANISATION).forEach((id, one) -> {
            if (id.equals(one.getOrganisationId())) {
                oracle.providers.put(id, provider(one));
            }
        });
        log.latest(Topics.AGENCY_ACTIVITY).forEach((id, one) -> {
            if (id.equals(one.getActivityId())) {
                oracle.add(id, one.getOrganisationId(), one.getOffering(), one.getLifecycle());
            }
        });
        log.latest(Topics.KI_PROJECT).forEach((id, one) -> {
            if (id.equals(one.getProjectId())) {
                oracle.add(id, one.getOrganisationId(), one.getOffering(), one.getLifecycle());
            }
        });
        return oracle;
    }

    /** {@code kreis class anchor line band bits} of every line that must be open; bits apart from texts. */
    Set<String> openLines() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        Set<String> lines = new TreeSet<>();
        byKreis.forEach((kreis, here) -> {
            List<Finding> found = new ArrayList<>();
            for (int i = 0; i < here.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (rules.compare(here.get(i), here.get(j), kreis, today) instanceof Verdict.Found one) {
                        found.add(one.finding());
                    }
                }
            }
            ManyAlike.told(found).forEach(one -> lines.add(words(kreis, one)));
        });
        return lines;
    }

    private static String words(String kreis, Finding finding) {
        return String.join(
                " ",
                kreis,
                finding.findingClass().name(),
                finding.anchorId(),
                finding.lineId(),
                finding.band().name(),
                ApartFromTexts.bits(finding.score().weights()));
    }

    private void add(String id, String organisationId, OfferingDetails details, Lifecycle lifecycle) {
        Provider provider = providers.get(organisationId);
        if (lifecycle != Lifecycle.ACTIVE || provider == null) {
            return;
        }
        Offering offering = offering(id, provider, details);
        Set<String> kreise = new TreeSet<>();
        offering.districts().forEach(key -> reference.districts().kreiseOf(key).forEach(one -> kreise.add(one.key())));
        kreise.forEach(kreis ->
                byKreis.computeIfAbsent(kreis, key -> new ArrayList<>()).add(offering));
    }

    private static District district(Sozialraum one) {
        return new District(
                one.getKey(), one.getName(), DistrictLevel.SOZIALRAUM, one.getParentKey(), one.getOtherNames());
    }

    private static Provider provider(Organisation one) {
        return new Provider(
                one.getOrganisationId(),
                one.getBodyId(),
                Sector.valueOf(one.getSector().name()),
                one.getType(),
                one.getUmbrella(),
                one.getHomeDistrict(),
                one.getName());
    }

    private static Offering offering(String id, Provider provider, OfferingDetails details) {
        return new Offering(
                id,
                provider,
                details.getTitle(),
                details.getDescription(),
                details.getField(),
                Set.copyOf(details.getFurtherFields()),
                Set.copyOf(details.getTargetGroups()),
                details.getFormat(),
                details.getRole(),
                Set.copyOf(details.getDistricts()),
                new Period(details.getPeriodFrom(), details.getPeriodUntil()),
                details.getSchedule(),
                Set.copyOf(details.getLanguages()),
                details.getFundingProgramme(),
                Set.copyOf(details.getCooperationPartners()),
                details.getDelegatedBy(),
                details.getPartOf());
    }
}
