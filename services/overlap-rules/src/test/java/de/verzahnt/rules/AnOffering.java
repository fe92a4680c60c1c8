package de.verzahnt.rules;

import de.verzahnt.reference.Sector;
import de.verzahnt.rules.compare.Pair;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An offering told in one sentence: what is not said is an operative open meeting place for refugees in Eschweiler. */
public record AnOffering(Offering offering) {
    public static final String KREIS = "05334";
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    public static AnOffering free(String body) {
        return new AnOffering(meetingPlace(body + "/treff", new Provider(body, body, Sector.FREE, "VEREIN")));
    }

    public static AnOffering publicBody(String body) {
        return new AnOffering(meetingPlace(body + "/treff", new Provider(body, body, Sector.PUBLIC, "KOMMUNE")));
    }

    public static AnOffering network(String body) {
        return new AnOffering(meetingPlace(body + "/treff", new Provider(body, body, Sector.NONE, "NETZWERK")));
    }

    /** Another offering of the same unit. */
    public AnOffering named(String name) {
        return change(new Change().id(offering.provider().organisationId() + "/" + name));
    }

    public AnOffering called(String title) {
        return change(new Change().title(title));
    }

    public AnOffering about(String field, String... further) {
        return change(new Change().field(field).furtherFields(Set.of(further)));
    }

    public AnOffering forGroups(String... codes) {
        return change(new Change().targetGroups(Set.of(codes)));
    }

    public AnOffering as(String format) {
        return change(new Change().format(format));
    }

    public AnOffering inRole(String role) {
        return change(new Change().role(role));
    }

    public AnOffering in(String... districts) {
        return change(new Change().districts(Set.of(districts)));
    }

    public AnOffering from(@Nullable String from, @Nullable String until) {
        return change(new Change()
                .period(new Period(
                        from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until))));
    }

    public AnOffering on(String schedule) {
        return change(new Change().schedule(schedule));
    }

    public AnOffering speaking(String... languages) {
        return change(new Change().languages(Set.of(languages)));
    }

    public AnOffering paidBy(String programme) {
        return change(new Change().programme(programme));
    }

    /** Of this type of organisation. */
    public AnOffering runBy(String type) {
        Provider provider = offering.provider();
        return change(new Change()
                .provider(new Provider(provider.organisationId(), provider.bodyId(), provider.sector(), type)));
    }

    public AnOffering withPartner(String organisation) {
        return change(new Change().partners(Set.of(organisation)));
    }

    public AnOffering delegatedBy(String organisation) {
        return change(new Change().delegatedBy(organisation));
    }

    /** A member of this association. */
    public AnOffering of(String umbrella) {
        Provider p = offering.provider();
        return change(
                new Change().provider(new Provider(p.organisationId(), p.bodyId(), p.sector(), p.type(), umbrella)));
    }

    /** Run by an organisation with this seat and name. */
    public AnOffering seatedAt(@Nullable String seat, String name) {
        Provider p = offering.provider();
        return change(new Change()
                .provider(
                        new Provider(p.organisationId(), p.bodyId(), p.sector(), p.type(), p.umbrella(), seat, name)));
    }

    /** Word for word what the other reported, under its own id. */
    public AnOffering like(AnOffering other) {
        Provider mine = offering.provider();
        String umbrella = other.offering.provider().umbrella();
        return new AnOffering(new Change()
                .id(offering.id())
                .provider(new Provider(mine.organisationId(), mine.bodyId(), mine.sector(), mine.type(), umbrella))
                .of(other.offering));
    }

    public AnOffering described(String text) {
        return change(new Change().description(text));
    }

    public AnOffering partOf(String id) {
        return change(new Change().partOf(id));
    }

    public Pair beside(AnOffering other) {
        return Pair.of(offering, other.offering, KREIS, TODAY);
    }

    public String id() {
        return offering.id();
    }

    private AnOffering change(Change change) {
        return new AnOffering(change.of(offering));
    }

    private static Offering meetingPlace(String id, Provider provider) {
        return new Offering(
                id,
                provider,
                "Treff von " + provider.organisationId(),
                "",
                "BEGEGNUNG",
                Set.of(),
                Set.of("GEFLUECHTETE"),
                "BEGEGNUNG",
                Offering.OPERATIVE,
                Set.of("05334012"),
                new Period(null, null),
                null,
                Set.of(),
                null,
                Set.of(),
                null,
                null);
    }
}
