package de.verzahnt.source.taking;

import de.verzahnt.feeds.FeedKind;
import de.verzahnt.intake.table.OfferingTables;
import de.verzahnt.intake.table.SourceOfRows;
import de.verzahnt.intake.table.TableOrder;
import de.verzahnt.intake.table.TableResult;
import de.verzahnt.source.fetch.FeedAnswer;
import de.verzahnt.source.store.SourceSetting;
import java.util.Map;
import java.util.Set;

/** What the hub makes of a source's rows, by the same code that reads lists. */
final class Understanding {
    private final OfferingTables tables;

    Understanding(OfferingTables tables) {
        this.tables = tables;
    }

    /** The rows as reports of the organisation. */
    TableResult of(FeedAnswer.Rows rows, String key, SourceSetting setting, Map<String, Map<String, String>> byHand) {
        boolean ownIds = rows.kind() != FeedKind.TABLE;
        SourceOfRows source = new SourceOfRows(key, ownIds, setting.defaults(), byHand);
        String organisation = setting.organisationId();
        return tables.read(rows.sheet(), new TableOrder(organisation, Set.of(organisation), Map.of(), source));
    }
}
