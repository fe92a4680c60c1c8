package de.verzahnt.source.web;

import de.verzahnt.feeds.FeedKind;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Told;
import de.verzahnt.source.taking.Preview;
import de.verzahnt.source.taking.PreviewRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the hub would make of a source; nothing is kept. */
record PreviewView(
        Outcome outcome,
        Told sentence,
        Told detail,
        @Nullable FeedKind recognisedKind,
        int read,
        int refused,
        List<SourceView.ReasonView> reasons,
        List<Told> notices,
        List<PreviewRow> rows) {

    static PreviewView of(Preview.Result result) {
        return new PreviewView(
                result.outcome(),
                Told.of(result.outcome().sentence()),
                result.detail(),
                result.kind(),
                result.read(),
                result.refused(),
                SourceView.ReasonView.of(result.reasons()),
                result.notices(),
                result.rows());
    }
}
