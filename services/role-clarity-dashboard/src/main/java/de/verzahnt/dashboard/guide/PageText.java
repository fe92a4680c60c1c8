package de.verzahnt.dashboard.guide;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A text written in Markdown as one page: its first heading and the HTML below. HTML in it is shown as text, a line is a line.
 *
 * @param title in plain words
 * @param html with the look of the other pages
 */
public record PageText(String title, String html) {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>\n")
            .attributeProviderFactory(context -> new PageStyle(Map.of()))
            .build();

    /** Reads a text whose first line is {@code # Title}; without one, {@code otherwise} is its title. */
    public static PageText of(String markdown, String otherwise) {
        Node document = PARSER.parse(markdown);
        if (document.getFirstChild() instanceof Heading title && title.getLevel() == 1) {
            title.unlink();
            return new PageText(TextContentRenderer.builder().build().render(title), HTML.render(document));
        }
        return new PageText(otherwise, HTML.render(document));
    }
}
