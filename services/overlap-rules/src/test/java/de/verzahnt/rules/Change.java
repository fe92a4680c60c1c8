package de.verzahnt.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A copy of an offering in which some things are different. */
public final class Change {
    private @Nullable String id;
    private @Nullable Provider provider;
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable String field;
    private @Nullable Set<String> furtherFields;
    private @Nullable Set<String> targetGroups;
    private @Nullable String format;
    private @Nullable String role;
    private @Nullable Set<String> districts;
    private @Nullable Period period;
    private @Nullable String schedule;
    private @Nullable Set<String> languages;
    private @Nullable String programme;
    private @Nullable Set<String> partners;
    private @Nullable String delegatedBy;
    private @Nullable String partOf;

    /** Everything that the other says; what it leaves open stays. */
    public static Change to(Offering o) {
        Change change = new Change()
                .provider(o.provider())
                .title(o.title())
                .description(o.description())
                .field(o.field())
                .furtherFields(o.furtherFields())
                .targetGroups(o.targetGroups())
                .format(o.format())
                .role(o.role())
                .districts(o.districts())
                .period(o.period())
                .languages(o.languages())
                .partners(o.cooperationPartners());
        change.schedule = o.schedule();
        change.programme = o.fundingProgramme();
        change.delegatedBy = o.delegatedBy();
        change.partOf = o.partOf();
        return change;
    }

    public Change id(String value) {
        id = value;
        return this;
    }

    public Change provider(Provider value) {
        provider = value;
        return this;
    }

    public Change description(String value) {
        description = value;
        return this;
    }

    public Change title(String value) {
        title = value;
        return this;
    }

    public Change field(String value) {
        field = value;
        return this;
    }

    public Change furtherFields(Set<String> value) {
        furtherFields = value;
        return this;
    }

    public Change targetGroups(Set<String> value) {
        targetGroups = value;
        return this;
    }

    public Change format(String value) {
        format = value;
        return this;
    }

    public Change role(String value) {
        role = value;
        return this;
    }

    public Change districts(Set<String> value) {
        districts = value;
        return this;
    }

    public Change period(Period value) {
        period = value;
        return this;
    }

    public Change schedule(String value) {
        schedule = value;
        return this;
    }

    public Change languages(Set<String> value) {
        languages = value;
        return this;
    }

    public Change programme(String value) {
        programme = value;
        return this;
    }

    public Change partners(Set<String> value) {
        partners = value;
        return this;
    }

    public Change delegatedBy(String value) {
        delegatedBy = value;
        return this;
    }

    public Change partOf(String value) {
        partOf = value;
        return this;
    }

    public Offering of(Offering o) {
        return new Offering(
                or(id, o.id()),
                or(provider, o.provider()),
                or(title, o.title()),
                or(description, o.description()),
                or(field, o.field()),
                or(furtherFields, o.furtherFields()),
                or(targetGroups, o.targetGroups()),
                or(format, o.format()),
                or(role, o.role()),
                or(districts, o.districts()),
                or(period, o.period()),
                schedule == null ? o.schedule() : schedule,
                or(languages, o.languages()),
                programme == null ? o.fundingProgramme() : programme,
                or(partners, o.cooperationPartners()),
                delegatedBy == null ? o.delegatedBy() : delegatedBy,
                partOf == null ? o.partOf() : partOf);
    }

    private static <T> T or(@Nullable T changed, T unchanged) {
        return changed == null ? unchanged : changed;
    }
}
