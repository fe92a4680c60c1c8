package de.verzahnt.feeds.row;

import de.verzahnt.characters.Characters;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Texts of sources as somebody would read them. */
public final class PlainText {
    /** More than an offering may say; the rest of a page is left out. */
    private static final int LONGEST = 3900;

    private static final int LONGEST_HTML = 100_000;
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^<>]{0,2000}>|&(?:#\\d{1,7}|[a-zA-Z]{2,10});");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]+");
    private static final Pattern AROUND_BREAKS = Pattern.compile(" *\\R *");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private PlainText() {}

    /** A text that may be HTML, paragraphs and items of lists on lines of their own. */
    public static String of(String text) {
        String shorter = cut(text, LONGEST_HTML);
        String plain = MARKUP.matcher(shorter).find() ? fromHtml(shorter) : shorter;
        String tidy = AROUND_BREAKS
                .matcher(BLANKS.matcher(withoutControls(plain)).replaceAll(" "))
                .replaceAll("\n");
        String lines = EMPTY_LINES.matcher(tidy).replaceAll("\n\n").strip();
        return lines.length() <= LONGEST ? lines : cut(lines, LONGEST).strip() + " …";
    }

    /** The same on one line. */
    public static String line(String text) {
        return of(text).replace('\n', ' ');
    }

    /** Without what must not stand in a text, as control characters. */
    static String withoutControls(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || c == '\r' || c == '\t' || !Characters.isForbidden(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static String fromHtml(String html) {
        Element body = Jsoup.parseBodyFragment(html.replace("\n", "<br>")).body();
        body.select("script,style,iframe,noscript").remove();
        StringBuilder text = new StringBuilder();
        body.traverse(new Lines(text));
        return text.toString();
    }

    private record Lines(StringBuilder text) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node.nameIs("li")) {
                text.append("\n- ");
            } else if (node.nameIs("br")) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock() && !element.nameIs("li")) {
                text.append(element.nameIs("p") ? "\n\n" : "\n");
            }
        }
    }
}
