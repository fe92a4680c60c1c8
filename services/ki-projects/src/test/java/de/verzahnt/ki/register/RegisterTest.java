package de.verzahnt.ki.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.reference.Sector;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterTest {

    @Test
    void aParentMayComeInTheSameFileInAnyOrder() {
        Outcome outcome =
                new Register(List.of()).put(List.of(unit("kim", "ki"), unit("ki", "region"), unit("region", null)));

        assertThat(changed(outcome))
                .extracting(Entry::id, Entry::bodyId, Entry::revision)
                .containsExactly(tuple("ki", "region", 1L), tuple("kim", "region", 1L), tuple("region", "region", 1L));
    }

    @Test
    void childrenOfAMovedBodyAreToldAgain() {
        Register register = register(unit("kim", "ki"), unit("ki", null), unit("region", null));

        assertThat(changed(register.put(List.of(unit("ki", "region")))))
                .extracting(Entry::id, Entry::bodyId, Entry::revision)
                .containsExactly(tuple("ki", "region", 2L), tuple("kim", "region", 2L));
    }

    @Test
    void whatIsPutAgainUnchangedIsNotToldAgain() {
        Register register = register(unit("ki", "region"), unit("region", null));

        assertThat(changed(register.put(List.of(unit("ki", "region"))))).isEmpty();
    }

    @Test
    void aParentMustBeRegisteredAndStillStand() {
        Register register = register(unit("region", null));
        Entry gone = changed(register.withdraw(register.find("region").orElseThrow()))
                .get(0);

        assertThat(refused(register.put(List.of(unit("ki", "gibt-es-nicht"))))).containsExactly("ki");
        assertThat(refused(new Register(List.of(gone)).put(List.of(unit("ki", "region")))))
                .containsExactly("ki");
    }

    @Test
    void noWayOfParentsLeadsBackToItself() {
        Register register = register(unit("a", "b"), unit("b", "c"), unit("c", null));

        assertThat(refused(register.put(List.of(unit("c", "a"))))).containsExactly("c");
        assertThat(refused(register.put(List.of(unit("c", "c"))))).containsExactly("c");
        assertThat(refused(register.put(List.of(unit("x", "y"), unit("y", "x")))))
                .containsExactlyInAnyOrder("x", "y");
    }

    @Test
    void whoStillHasChildrenIsNotWithdrawn() {
        Register register = register(unit("ki", "region"), unit("region", null));

        assertThat(refused(register.withdraw(register.find("region").orElseThrow())))
                .containsExactly("region");
        assertThat(changed(register.withdraw(register.find("ki").orElseThrow())))
                .extracting(Entry::active)
                .containsExactly(false);
    }

    private static Register register(Unit... units) {
        return new Register(changed(new Register(List.of()).put(List.of(units))));
    }

    private static List<Entry> changed(Outcome outcome) {
        return ((Outcome.Changed) outcome).entries();
    }

    private static List<String> refused(Outcome outcome) {
        return new ArrayList<>(((Outcome.Refused) outcome).errors().keySet());
    }

    private static Unit unit(String id, @Nullable String parent) {
        return new Unit(id, "Name", "KI", Sector.PUBLIC, null, "05334", parent, List.of(), null);
    }
}
