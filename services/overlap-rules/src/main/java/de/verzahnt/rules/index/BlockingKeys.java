package de.verzahnt.rules.index;

import de.verzahnt.reference.Sector;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.compare.Places;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Under which keys an offering stands, and under which those stand that could be linked to it though they are nothing
 * alike: by structure, by divided roles, by a declared cooperation or delegation. The questions are those of {@code Links}.
 */
final class BlockingKeys {
    private final Places places;
    private final String kreis;

    BlockingKeys(Places places, String kreis) {
        this.places = places;
        this.kreis = kreis;
    }

    /** Keys of links that hold whatever is compared, and of divided roles. */
    Set<String> standsUnder(Offering offering) {
        Set<String> keys = new TreeSet<>();
        keys.add("id:" + offering.id());
        if (offering.partOf() != null) {
            keys.add("part-of:" + offering.partOf());
        }
        role(offering).forEach(role -> subjects(offering).forEach(subject -> keys.add(role + subject)));
        return keys;
    }

    Set<String> lookUp(Offering offering) {
        Set<String> keys = new TreeSet<>();
        keys.add("part-of:" + offering.id());
        if (offering.partOf() != null) {
            keys.add("id:" + offering.partOf());
            keys.add("part-of:" + offering.partOf());
        }
        role(offering).forEach(role -> subjects(offering).forEach(subject -> keys.add(otherThan(role) + subject)));
        return keys;
    }

    /** Keys of declared partners: the two must still be somewhat alike. */
    Set<String> declares(Offering offering) {
        Set<String> keys = new TreeSet<>();
        names(offering).forEach(name -> keys.add("is:" + name));
        offering.cooperationPartners().forEach(partner -> keys.add("names:" + partner));
        String programme = offering.fundingProgramme();
        if (offering.delegatedBy() != null) {
            keys.add("names:" + offering.delegatedBy());
            keys.add("delegated:" + programme);
        }
        if (offering.provider().sector() == Sector.PUBLIC && programme != null) {
            keys.add("delegates:" + programme);
        }
        return keys;
    }

    /** Under which keys its declared partners and those who declared it stand. */
    Set<String> lookUpDeclared(Offering offering) {
        Set<String> keys = new TreeSet<>();
        declares(offering).forEach(key -> keys.add(answer(key)));
        return keys;
    }

    private static String answer(String key) {
        int colon = key.indexOf(':') + 1;
        String rest = key.substring(colon);
        return switch (key.substring(0, colon)) {
            case "is:" -> "names:" + rest;
            case "names:" -> "is:" + rest;
            case "delegated:" -> "delegates:" + rest;
            default -> "delegated:" + rest;
        };
    }

    /** Whatever {@link Offering#isOf} says yes to. */
    private static Set<String> names(Offering offering) {
        Set<String> names = new TreeSet<>(List.of(
                offering.provider().organisationId(), offering.provider().bodyId()));
        for (int slash = offering.id().indexOf('/');
                slash >= 0;
                slash = offering.id().indexOf('/', slash + 1)) {
            names.add(offering.id().substring(0, slash));
        }
        return names;
    }

    private static Set<String> role(Offering offering) {
        Sector sector = offering.provider().sector();
        if (offering.steers() && sector == Sector.PUBLIC) {
            return Set.of("steers:");
        }
        return offering.operative() && sector == Sector.FREE ? Set.of("runs:") : Set.of();
    }

    private static String otherThan(String role) {
        return role.equals("runs:") ? "steers:" : "runs:";
    }

    /** Divided roles meet in one programme anywhere, or in one main field in one Gemeinde. */
    private Set<String> subjects(Offering offering) {
        Set<String> subjects = new TreeSet<>();
        if (offering.fundingProgramme() != null) {
            subjects.add("programme:" + offering.fundingProgramme());
        }
        places.towns(kreis, offering).forEach(town -> subjects.add(town + ":" + offering.field()));
        return subjects;
    }
}
