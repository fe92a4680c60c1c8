package de.verzahnt.dashboard.guide;

import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives what Markdown makes the look of the other pages, and headings their ids. */
record PageStyle(Map<Heading, String> ids) implements AttributeProvider {

    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("h2", "kern-heading-medium"),
            Map.entry("h3", "kern-heading-small"),
            Map.entry("p", "kern-body"),
            Map.entry("ul", "kern-list kern-list--bullet"),
            Map.entry("ol", "kern-list kern-list--number"),
            Map.entry("li", "kern-body"),
            Map.entry("a", "kern-link"),
            Map.entry("img", "vz-guide__picture"),
            Map.entry("table", "kern-table kern-table--small"),
            Map.entry("thead", "kern-table__head"),
            Map.entry("tbody", "kern-table__body"),
            Map.entry("tr", "kern-table__row"),
            Map.entry("th", "kern-table__header"),
            Map.entry("td", "kern-table__cell"));

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        String look = CLASSES.get(tag);
        if (look != null) {
            attributes.put("class", look);
        }
        String id = node instanceof Heading heading ? ids.get(heading) : null;
        if (id != null) {
            attributes.put("id", id);
        }
        if (tag.equals("th")) {
            attributes.put("scope", "col");
        }
    }
}
