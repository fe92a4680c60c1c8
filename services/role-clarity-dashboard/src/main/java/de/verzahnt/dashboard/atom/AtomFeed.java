package de.verzahnt.dashboard.atom;

import de.verzahnt.dashboard.cases.SeenCase;
import de.verzahnt.dashboard.outward.HubAddress;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;

/** Writes a feed as RFC 4287 wants it; the same cases in the same state are the same bytes. */
@Component
class AtomFeed {

    static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final HubAddress hub;
    private final FeedWords words;

    AtomFeed(HubAddress hub, FeedWords words) {
        this.hub = hub;
        this.words = words;
    }

    byte[] bytes(FeedSubscription feed, String self, List<SeenCase> cases, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Elements xml = new Elements(
                    XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
            xml.begin("feed", NAMESPACE, language);
            xml.text("id", "urn:uuid:" + feed.id());
            xml.text("title", words.title(feed));
            xml.text("updated", updated(feed, cases).toString());
            xml.link("self", "application/atom+xml", self);
            xml.link("alternate", "text/html", hub.cases());
            xml.open("author");
            xml.text("name", "Verzahnt");
            xml.close();
            for (SeenCase one : cases) {
                entry(xml, one);
            }
            xml.end();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("memory: cannot be written (expected: always)", impossible);
        }
        return bytes.toByteArray();
    }

    private void entry(Elements xml, SeenCase one) throws XMLStreamException {
        xml.open("entry");
        xml.text("id", "urn:uuid:" + id(one.caseId()));
        xml.text("title", words.title(one));
        xml.text("updated", one.changedAt().toString());
        xml.text("published", one.openedAt().toString());
        xml.link("alternate", "text/html", hub.oneCase(one.caseId()));
        xml.category("class", one.findingClass().name());
        xml.category("state", one.status().name());
        xml.category("kreis", one.kreis());
        for (String gemeinde : one.gemeinden()) {
            xml.category("gemeinde", gemeinde);
        }
        if (one.field() != null) {
            xml.category("field", one.field());
        }
        xml.text("summary", words.summary(one));
        xml.close();
    }

    /** A case has the same id in every feed. */
    private static UUID id(String caseId) {
        return UUID.nameUUIDFromBytes(("verzahnt:case:" + caseId).getBytes(StandardCharsets.UTF_8));
    }

    private static Instant updated(FeedSubscription feed, List<SeenCase> cases) {
        return cases.stream().map(SeenCase::changedAt).max(Instant::compareTo).orElse(feed.addressSince());
    }
}
