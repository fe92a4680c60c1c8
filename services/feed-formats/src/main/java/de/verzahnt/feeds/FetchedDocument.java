package de.verzahnt.feeds;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What an address answered with 200, as untrusted bytes.
 *
 * @param contentType as the server says, often wrong
 */
public record FetchedDocument(
        URI address, byte[] body, @Nullable String contentType) {}
