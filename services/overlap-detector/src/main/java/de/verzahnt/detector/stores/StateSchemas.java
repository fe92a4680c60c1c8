package de.verzahnt.detector.stores;

import de.verzahnt.detector.state.CaseFileState;
import de.verzahnt.detector.state.FindingChangeState;
import de.verzahnt.detector.state.KreisState;
import de.verzahnt.detector.state.PairState;
import de.verzahnt.detector.state.PlacedOfferingState;
import de.verzahnt.detector.state.ProviderState;
import de.verzahnt.detector.state.RegisteredOfferingState;
import de.verzahnt.detector.state.ReportedOfferingState;
import de.verzahnt.detector.state.VisitState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.message.SchemaStore;

/** All schemas under which private state may lie on disk; one that changes stays here in its earlier form as well. */
final class StateSchemas {

    static final List<Schema> CURRENT = List.of(
            ProviderState.getClassSchema(),
            ReportedOfferingState.getClassSchema(),
            RegisteredOfferingState.getClassSchema(),
            VisitState.getClassSchema(),
            PlacedOfferingState.getClassSchema(),
            PairState.getClassSchema(),
            FindingChangeState.getClassSchema(),
            KreisState.getClassSchema(),
            CaseFileState.getClassSchema());

    /** Files of {@code earlier-state}: name of the record and of the last release that wrote it so. */
    private static final List<String> EARLIER = List.of(
            "CaseFileState-v1",
            "CaseFileState-v2",
            "CaseFileState-v4",
            "KreisState-v2",
            "FindingChangeState-v2",
            "ReportedOfferingState-v4",
            "RegisteredOfferingState-v4",
            "VisitState-v4",
            "PlacedOfferingState-v4");

    static final SchemaStore STORE = store();

    private StateSchemas() {}

    private static SchemaStore store() {
        SchemaStore.Cache cache = new SchemaStore.Cache();
        CURRENT.forEach(cache::addSchema);
        EARLIER.forEach(name -> cache.addSchema(earlier(name)));
        return cache;
    }

    static Schema earlier(String name) {
        String file = "/earlier-state/" + name + ".avsc";
        try (InputStream schema = Objects.requireNonNull(StateSchemas.class.getResourceAsStream(file), file)) {
            return new Schema.Parser().parse(schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
