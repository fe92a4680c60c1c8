package de.verzahnt.detector.memory;

import de.verzahnt.detector.state.CaseFileState;
import de.verzahnt.detector.state.FindingChangeState;
import de.verzahnt.detector.state.KreisState;
import de.verzahnt.detector.state.PairState;
import de.verzahnt.detector.state.PlacedOfferingState;
import de.verzahnt.detector.state.ProviderState;
import de.verzahnt.detector.state.RegisteredOfferingState;
import de.verzahnt.detector.state.ReportedOfferingState;
import de.verzahnt.detector.state.VisitState;
import java.util.List;
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

    static final SchemaStore STORE = store();

    private StateSchemas() {}

    private static SchemaStore store() {
        SchemaStore.Cache cache = new SchemaStore.Cache();
        CURRENT.forEach(cache::addSchema);
        return cache;
    }
}
