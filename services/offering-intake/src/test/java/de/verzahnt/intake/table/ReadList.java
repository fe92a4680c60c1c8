package de.verzahnt.intake.table;

import de.verzahnt.intake.batch.BatchRehearsal;
import de.verzahnt.intake.batch.Lists;
import de.verzahnt.intake.check.FewDistricts;
import de.verzahnt.intake.check.FreeGateway;
import de.verzahnt.intake.check.OfferingCheck;
import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.intake.report.batch.BatchRow;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A file read and checked for the units of the Caritas in Aachen. */
record ReadList(OfferingTable table, List<BatchRow> rows) {
    static final Set<String> CARITAS =
            Set.of("caritas-aachen", "caritas-aachen-ia", "caritas-aachen-jmd", "caritas-alsdorf-fwz");
    private static final SampleOrganisations ORGANISATIONS = new SampleOrganisations();
    private static final BatchRehearsal REHEARSAL = new BatchRehearsal(
            new OfferingCheck(ReferenceData.load(), new FewDistricts(), ORGANISATIONS, new FreeGateway()));
    static final OfferingTables TABLES = Lists.of(ORGANISATIONS, KnownTitles.NONE);

    static TableResult answer(byte[] file) {
        return TABLES.read(file, new TableOrder(null, CARITAS, Map.of()));
    }

    static ReadList of(byte[] file) {
        return of(answer(file).orRefuse());
    }

    static ReadList of(OfferingTable table) {
        Caller caller = new Caller("account", CARITAS, Set.of(Role.REPORTER));
        return new ReadList(table, REHEARSAL.rows(table.items(), table::nameOf, Optional.of(caller)));
    }

    /** One row of a list of titles, of which only these cells matter. */
    static ReadList row(String header, String cells) {
        String start = "Träger;Titel;Handlungsfeld;Format;Ort;";
        String row = "caritas-aachen;Café;Begegnung;Treff;Aachen;";
        return of((start + header + "\n" + row + cells + "\n").getBytes(StandardCharsets.UTF_8));
    }

    OfferingReport report(int index) {
        return Objects.requireNonNull(table.items().items().get(index).report());
    }

    static byte[] file(String name) {
        try (var file = ReadList.class.getResourceAsStream("/intake-files/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
