package de.verzahnt.register.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.reference.Sector;
import de.verzahnt.register.directory.ChangeResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganisationsTest {

    @Test
    void aParentMayComeInTheSameFileInAnyOrder() {
        ChangeResult<OrganisationEntry> outcome = new Organisations(List.of())
                .put(List.of(organisation("kim", "ki"), organisation("ki", "region"), organisation("region", null)));

        assertThat(changed(outcome))
                .extracting(OrganisationEntry::id, OrganisationEntry::bodyId, OrganisationEntry::revision)
                .containsExactly(tuple("ki", "region", 1L), tuple("kim", "region", 1L), tuple("region", "region", 1L));
    }

    @Test
    void childrenOfAMovedBodyAreToldAgain() {
        Organisations register =
                register(organisation("kim", "ki"), organisation("ki", null), organisation("region", null));

        assertThat(changed(register.put(List.of(organisation("ki", "region")))))
                .extracting(OrganisationEntry::id, OrganisationEntry::bodyId, OrganisationEntry::revision)
                .containsExactly(tuple("ki", "region", 2L), tuple("kim", "region", 2L));
    }

    @Test
    void whatIsPutAgainUnchangedIsNotToldAgain() {
        Organisations register = register(organisation("ki", "region"), organisation("region", null));

        assertThat(changed(register.put(List.of(organisation("ki", "region"))))).isEmpty();
    }

    @Test
    void aParentMustBeRegisteredAndStillStand() {
        Organisations register = register(organisation("region", null));
        OrganisationEntry gone = changed(
                        register.withdraw(register.find("region").orElseThrow()))
                .get(0);

        assertThat(refused(register.put(List.of(organisation("ki", "gibt-es-nicht")))))
                .containsExactly("ki");
        assertThat(refused(new Organisations(List.of(gone)).put(List.of(organisation("ki", "region")))))
                .containsExactly("ki");
    }

    @Test
    void noWayOfParentsLeadsBackToItself() {
        Organisations register = register(organisation("a", "b"), organisation("b", "c"), organisation("c", null));

        assertThat(refused(register.put(List.of(organisation("c", "a"))))).containsExactly("c");
        assertThat(refused(register.put(List.of(organisation("c", "c"))))).containsExactly("c");
        assertThat(refused(register.put(List.of(organisation("x", "y"), organisation("y", "x")))))
                .containsExactlyInAnyOrder("x", "y");
    }

    @Test
    void aCircleThatTheTopicTellsForAMomentStopsNoChange() {
        OrganisationEntry one = new OrganisationEntry(organisation("a", "b"), "b", true, 1);
        OrganisationEntry other = new OrganisationEntry(organisation("b", "a"), "a", true, 2);

        assertThat(changed(new Organisations(List.of(one, other)).put(List.of(organisation("c", null)))))
                .extracting(OrganisationEntry::id)
                .contains("c");
    }

    @Test
    void whoStillHasChildrenIsNotWithdrawn() {
        Organisations register = register(organisation("ki", "region"), organisation("region", null));

        assertThat(refused(register.withdraw(register.find("region").orElseThrow())))
                .containsExactly("region");
        assertThat(changed(register.withdraw(register.find("ki").orElseThrow())))
                .extracting(OrganisationEntry::active)
                .containsExactly(false);
    }

    private static Organisations register(Organisation... organisations) {
        return new Organisations(changed(new Organisations(List.of()).put(List.of(organisations))));
    }

    private static List<OrganisationEntry> changed(ChangeResult<OrganisationEntry> outcome) {
        return ((ChangeResult.Changed<OrganisationEntry>) outcome).entries();
    }

    private static List<String> refused(ChangeResult<OrganisationEntry> outcome) {
        return new ArrayList<>(
                ((ChangeResult.Refused<OrganisationEntry>) outcome).errors().keySet());
    }

    private static Organisation organisation(String id, @Nullable String parent) {
        return new Organisation(id, "Name", "KI", Sector.PUBLIC, null, "05334", parent, List.of(), null);
    }
}
