package de.verzahnt.benchmark.index;

import de.verzahnt.rules.Offering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/** Candidates of a search engine: the most alike by words (BM25, German stems) among those with a town in common. */
final class LuceneFinder implements Finder {
    /** How many it gives. */
    static final int BEST = 50;

    private final Places places;
    private final GermanAnalyzer analyzer = new GermanAnalyzer();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Map<String, Offering> byId = new HashMap<>();

    LuceneFinder(Places places) {
        this.places = places;
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(Offering offering) {
        byId.put(offering.id(), offering);
        Document document = new Document();
        document.add(new StringField("id", offering.id(), Store.YES));
        document.add(new TextField("text", text(offering), Store.NO));
        places.standsUnder(offering).forEach(key -> document.add(new StringField("town", key, Store.NO)));
        try {
            writer.updateDocument(new Term("id", offering.id()), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Offering> candidates(Offering offering) {
        Query words = new QueryBuilder(analyzer).createBooleanQuery("text", text(offering));
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(
                        new TermInSetQuery(
                                "town",
                                places.lookUp(offering).stream()
                                        .map(BytesRef::new)
                                        .toList()),
                        Occur.FILTER);
        if (words != null) {
            query.add(words, Occur.MUST);
        }
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return read(searcher, searcher.search(query.build(), BEST).scoreDocs);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Offering> read(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
        List<Offering> found = new ArrayList<>();
        for (ScoreDoc hit : hits) {
            String id = searcher.storedFields().document(hit.doc).get("id");
            Optional.ofNullable(byId.get(id)).ifPresent(found::add);
        }
        return found;
    }

    private static String text(Offering offering) {
        return offering.title() + " " + offering.description();
    }
}
