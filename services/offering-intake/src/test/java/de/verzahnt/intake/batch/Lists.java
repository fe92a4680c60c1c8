package de.verzahnt.intake.batch;

import de.verzahnt.intake.check.FewOrganisations;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.intake.table.ColumnMemory;
import de.verzahnt.intake.table.KnownTitles;
import de.verzahnt.intake.table.OfferingTable;
import de.verzahnt.intake.table.OfferingTables;
import de.verzahnt.intake.table.TableOrder;
import de.verzahnt.intake.table.TableResult;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.caller.Caller;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Reads files in tests; what is said of columns is remembered in memory. */
public final class Lists {
    private static final ReferenceData REFERENCE = ReferenceData.load();

    private Lists() {}

    /** A reader that knows these organisations and what they have reported. */
    public static OfferingTables of(KnownOrganisations organisations, KnownTitles titles) {
        return new OfferingTables(REFERENCE, organisations, titles, new Memory());
    }

    static OfferingTable read(byte[] file, Caller caller) {
        return answer(file, caller).orRefuse();
    }

    static TableResult answer(byte[] file, Caller caller) {
        return of(new FewOrganisations(), KnownTitles.NONE)
                .read(file, new TableOrder(null, caller.organisations(), Map.of()));
    }

    private static final class Memory implements ColumnMemory {
        private final Map<String, Map<String, String>> said = new HashMap<>();

        @Override
        public Map<String, String> find(Collection<String> organisations, String shape) {
            return organisations.stream()
                    .map(one -> said.get(one + shape))
                    .filter(columns -> columns != null)
                    .findFirst()
                    .orElse(Map.of());
        }

        @Override
        public void keep(Collection<String> organisations, String shape, Map<String, String> columns) {
            organisations.forEach(one -> said.put(one + shape, columns));
        }
    }
}
