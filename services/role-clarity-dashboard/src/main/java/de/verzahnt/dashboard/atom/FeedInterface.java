package de.verzahnt.dashboard.atom;

import de.verzahnt.dashboard.cases.SeenCases;
import de.verzahnt.dashboard.outward.HubAddress;
import de.verzahnt.dashboard.outward.Owners;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Gives a feed to whoever knows its address; readers of feeds know no login. */
@RestController
@Tag(name = "Feeds", description = "Cases an organisation sees, for readers of feeds")
public class FeedInterface {

    private static final int NEWEST = 50;
    private static final String DESCRIPTION = "The 50 cases changed last of those the owner of the feed sees in full:"
            + " class, state, place and field, nothing anybody has written. An address is made, renewed and withdrawn on"
            + " the page of interfaces; one that was withdrawn is not found.";

    private final FeedSubscriptions feeds;
    private final Owners owners;
    private final SeenCases cases;
    private final AtomFeed atom;
    private final HubAddress hub;

    FeedInterface(FeedSubscriptions feeds, Owners owners, SeenCases cases, AtomFeed atom, HubAddress hub) {
        this.feeds = feeds;
        this.owners = owners;
        this.cases = cases;
        this.atom = atom;
        this.hub = hub;
    }

    /** The path of the feed with this token. */
    public static String path(String token) {
        return "/api/v1/feeds/" + token + "/feed.atom";
    }

    @GetMapping("/api/v1/feeds/{token}/feed.atom")
    @SecurityRequirements
    @Operation(summary = "A feed of cases as Atom (RFC 4287)", description = DESCRIPTION)
    @ApiResponse(
            responseCode = "200",
            description = "The feed",
            content = @Content(mediaType = MediaType.APPLICATION_ATOM_XML_VALUE, schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "304", description = "If-None-Match names the feed as it is", content = @Content)
    @Nullable
    ResponseEntity<byte[]> feed(
            @Parameter(description = "What makes the address one that nobody guesses") @PathVariable String token,
            @Parameter(hidden = true) Locale language,
            @Parameter(hidden = true) WebRequest request) {
        FeedSubscription feed = feeds.at(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] bytes = atom.bytes(
                feed,
                hub.at(path(token)),
                cases.newest(owners.viewer(feed.owner()), feed.gemeinde(), feed.field(), NEWEST),
                language);
        String tag = "\"" + DigestUtils.md5DigestAsHex(bytes) + "\"";
        return request.checkNotModified(tag)
                ? null
                : ResponseEntity.ok()
                        .contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .header("Referrer-Policy", "no-referrer")
                        .eTag(tag)
                        .body(bytes);
    }
}
