package de.verzahnt.dashboard.guide;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes figures. */
record FigureRenderer(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Figure.class);
    }

    @Override
    public void render(Node node) {
        var html = context.getWriter();
        html.line();
        html.tag("figure", Map.of("class", "vz-guide__figure"));
        context.render(node.getFirstChild());
        html.tag("figcaption", Map.of("class", "kern-body kern-body--small"));
        html.text(((Figure) node).caption());
        html.tag("/figcaption");
        html.tag("/figure");
        html.line();
    }
}
