package de.verzahnt.feeds.page;

import de.verzahnt.feeds.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/**
 * A page of the web as browsers read it; nothing is run or fetched.
 *
 * @param data the JSON-LD in it
 * @param broken how many parts of JSON-LD cannot be read
 * @param asksToSignIn whether it asks for a password, or belongs to one of the big services where people sign in
 */
public record WebPage(List<JsonNode> data, int broken, boolean asksToSignIn) {
    private static final String SIGN_IN = "input[type=password],form[action*=signin],form[action*=login],"
            + "form[action*=accounts.google.com],form[action*=microsoftonline.com]";
    private static final String OF_SERVICES = "link[href*=accounts.google.com],script[src*=accounts.google.com],"
            + "base[href*=accounts.google.com],script[src*=aadcdn],link[href*=aadcdn],"
            + "meta[content*=accounts.google.com]";

    public WebPage {
        data = List.copyOf(data);
    }

    /** Reads the bytes as the page itself says. */
    public static WebPage of(byte[] bytes, URI address) {
        Document page = parsed(bytes, address);
        List<JsonNode> data = new ArrayList<>();
        int broken = 0;
        for (var script : page.select("script[type^=application/ld+json]")) {
            String text = script.data().strip();
            var read = Json.read(
                    text.replaceAll("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*]]>|]]>)\\s*$", ""));
            read.ifPresent(data::add);
            broken += read.isEmpty() && !text.isEmpty() ? 1 : 0;
        }
        boolean signIn =
                !page.select(SIGN_IN).isEmpty() || !page.select(OF_SERVICES).isEmpty();
        return new WebPage(data, broken, signIn);
    }

    private static Document parsed(byte[] bytes, URI address) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, address.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
