package de.verzahnt.dashboard.reporting;

import de.verzahnt.reference.Code;
import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.reference.TargetGroup;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What may be chosen of the code lists, for forms about offerings. */
@Component
public class Choices {
    private static final List<String> DIMENSIONS = List.of(
            "HERKUNFT",
            "GESCHLECHT",
            "LEBENSPHASE",
            "LERNSTAND",
            "LEBENSLAGE",
            "ENGAGEMENT",
            "OEFFENTLICHKEIT",
            "INSTITUTION",
            "ALLE");

    private final ReferenceData reference;

    Choices(ReferenceData reference) {
        this.reference = reference;
    }

    /** As {@code groups} (target groups by dimension), {@code fields}, {@code formats}, {@code roles}, {@code languages}. */
    public void show(Model model) {
        Map<String, List<String>> groups = new TreeMap<>(Comparator.comparingInt(DIMENSIONS::indexOf));
        reference.targetGroups().all().stream()
                .collect(Collectors.groupingBy(TargetGroup::dimension, LinkedHashMap::new, Collectors.toList()))
                .forEach((dimension, all) -> groups.put(
                        dimension, all.stream().map(TargetGroup::code).toList()));
        model.addAttribute("groups", groups);
        model.addAttribute("fields", codes(reference.fields()));
        model.addAttribute("formats", codes(reference.formats()));
        model.addAttribute("roles", codes(reference.roles()));
        model.addAttribute("languages", codes(reference.languages()));
        model.addAttribute("programmes", codes(reference.fundingProgrammes()));
    }

    private static List<String> codes(CodeList<? extends Code> list) {
        return list.all().stream().map(Code::code).toList();
    }
}
