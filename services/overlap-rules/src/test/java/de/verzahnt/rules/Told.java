package de.verzahnt.rules;

import de.verzahnt.reference.Sector;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An offering told in one sentence: what is not said is an operative open meeting place for refugees in Eschweiler. */
record Told(Offering offering) {
    static final String KREIS = "05334";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    static Told free(String body) {
        return new Told(meetingPlace(body + "/treff", new Provider(body, body, Sector.FREE, "VEREIN")));
    }

    static Told publicBody(String body) {
        return new Told(meetingPlace(body + "/treff", new Provider(body, body, Sector.PUBLIC, "KOMMUNE")));
    }

    static Told network(String body) {
        return new Told(meetingPlace(body + "/treff", new Provider(body, body, Sector.NONE, "NETZWERK")));
    }

    /** Another offering of the same unit. */
    Told named(String name) {
        return change(new Change().id(offering.provider().organisationId() + "/" + name));
    }

    Told called(String title) {
        return change(new Change().title(title));
    }

    Told about(String field, String... further) {
        return change(new Change().field(field).furtherFields(Set.of(further)));
    }

    Told forGroups(String... codes) {
        return change(new Change().targetGroups(Set.of(codes)));
    }

    Told as(String format) {
        return change(new Change().format(format));
    }

    Told inRole(String role) {
        return change(new Change().role(role));
    }

    Told in(String... districts) {
        return change(new Change().districts(Set.of(districts)));
    }

    Told from(@Nullable String from, @Nullable String until) {
        return change(new Change()
                .period(new Period(
                        from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until))));
    }

    Told on(String schedule) {
        return change(new Change().schedule(schedule));
    }

    Told speaking(String... languages) {
        return change(new Change().languages(Set.of(languages)));
    }

    Told paidBy(String programme) {
        return change(new Change().programme(programme));
    }

    /** Of this type of organisation. */
    Told runBy(String type) {
        Provider provider = offering.provider();
        return change(new Change()
                .provider(new Provider(provider.organisationId(), provider.bodyId(), provider.sector(), type)));
    }

    Told withPartner(String organisation) {
        return change(new Change().partners(Set.of(organisation)));
    }

    Told delegatedBy(String organisation) {
        return change(new Change().delegatedBy(organisation));
    }

    /** A member of this association. */
    Told of(String umbrella) {
        Provider p = offering.provider();
        return change(
                new Change().provider(new Provider(p.organisationId(), p.bodyId(), p.sector(), p.type(), umbrella)));
    }

    /** Word for word what the other reported, under its own id. */
    Told like(Told other) {
        Provider mine = offering.provider();
        String umbrella = other.offering.provider().umbrella();
        return new Told(new Change()
                .id(offering.id())
                .provider(new Provider(mine.organisationId(), mine.bodyId(), mine.sector(), mine.type(), umbrella))
                .of(other.offering));
    }

    Told described(String text) {
        return change(new Change().description(text));
    }

    Told partOf(String id) {
        return change(new Change().partOf(id));
    }

    Pair beside(Told other) {
        return Pair.of(offering, other.offering, KREIS, TODAY);
    }

    String id() {
        return offering.id();
    }

    private Told change(Change change) {
        return new Told(change.of(offering));
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
