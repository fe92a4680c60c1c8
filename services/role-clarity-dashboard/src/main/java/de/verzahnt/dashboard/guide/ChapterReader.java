package de.verzahnt.dashboard.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Makes a chapter out of its Markdown. HTML in it is shown as text. */
final class ChapterReader {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final int SECTION = 2;

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final TextContentRenderer words = TextContentRenderer.builder().build();

    /** Reads the text of a file like {@code 2-angebot-melden.md}; its first heading is the title. */
    Chapter read(String file, String markdown) {
        Node document = parser.parse(markdown);
        if (!(document.getFirstChild() instanceof Heading title)) {
            throw new IllegalArgumentException("%s: no heading (expected: # and a title first)".formatted(file));
        }
        title.unlink();
        document.accept(new Addresses());
        Figure.setApart(document);
        Map<Heading, String> ids = ids(document);
        HtmlRenderer html = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> new PageStyle(ids))
                .nodeRendererFactory(FigureRenderer::new)
                .build();
        return new Chapter(Addresses.nameOf(file), words.render(title), html.render(document), sections(ids));
    }

    private Map<Heading, String> ids(Node document) {
        Map<Heading, String> ids = new LinkedHashMap<>();
        IdGenerator generator = IdGenerator.builder().build();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                ids.put(heading, generator.generateId(words.render(heading)));
            }
        });
        return ids;
    }

    private List<Chapter.Section> sections(Map<Heading, String> ids) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getKey().getLevel() == SECTION)
                .map(entry -> new Chapter.Section(entry.getValue(), words.render(entry.getKey())))
                .toList();
    }
}
