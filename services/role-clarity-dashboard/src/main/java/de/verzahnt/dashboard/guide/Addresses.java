package de.verzahnt.dashboard.guide;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/**
 * Turns links as they stand in the files into addresses that hold on the page of a chapter, wherever the dashboard lives:
 * {@code 2-angebot-melden.md#ort} is another chapter, {@code /angebote/meine} a page of the dashboard.
 */
final class Addresses extends AbstractVisitor {

    private static final Pattern CHAPTER = Pattern.compile("\\d+-([a-z0-9-]+)\\.md");

    @Override
    public void visit(Link link) {
        String there = link.getDestination();
        link.setDestination(there.startsWith("/") ? ".." + there : nameOf(there));
        visitChildren(link);
    }

    static String nameOf(String file) {
        return CHAPTER.matcher(file).replaceFirst("$1");
    }
}
