package de.verzahnt.dashboard.guide;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** A picture that stands by itself, with the title Markdown gives it as its caption. */
final class Figure extends CustomBlock {

    private final String caption;

    private Figure(Image picture) {
        this.caption = picture.getTitle() == null ? "" : picture.getTitle();
        picture.setTitle(null);
        appendChild(picture);
    }

    String caption() {
        return caption;
    }

    /** Makes figures of the paragraphs that hold a picture and nothing else. */
    static void setApart(Node document) {
        List<Paragraph> alone = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                if (paragraph.getFirstChild() instanceof Image picture && picture.getNext() == null) {
                    alone.add(paragraph);
                }
            }
        });
        for (Paragraph paragraph : alone) {
            Figure figure = new Figure((Image) paragraph.getFirstChild());
            paragraph.insertAfter(figure);
            paragraph.unlink();
        }
    }
}
