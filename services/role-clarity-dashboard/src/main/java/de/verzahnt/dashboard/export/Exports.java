package de.verzahnt.dashboard.export;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.offerings.OfferingFilter;
import de.verzahnt.dashboard.offerings.OfferingParameters;
import de.verzahnt.dashboard.offerings.OfferingRequest;
import de.verzahnt.dashboard.offerings.OfferingView;
import de.verzahnt.dashboard.offerings.Offerings;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** The list a reader sees, as a file: the same offerings by the same query, so that no format shows more than the page. */
@Component
class Exports {

    /** So many rows intake takes back in one file. */
    static final int MOST = 5000;

    private final Offerings offerings;
    private final OfferingParameters parameters;
    private final GermanWords words;
    private final Clock clock;
    private final Map<ExportFormat, OfferingFile> files = new EnumMap<>(ExportFormat.class);

    Exports(
            Offerings offerings,
            OfferingParameters parameters,
            GermanWords words,
            Clock clock,
            List<OfferingFile> all) {
        this.offerings = offerings;
        this.parameters = parameters;
        this.words = words;
        this.clock = clock;
        all.forEach(file -> files.put(file.format(), file));
    }

    /** What is asked for; what is wrong with it, or too much, is noted in {@code check}. Without a format it is CSV. */
    ExportWish wish(@Nullable String format, OfferingRequest asked, Parameters check) {
        ExportFormat known = check.oneOf("format", format, ExportFormat.class);
        OfferingFilter filter = parameters.read(asked, check);
        check.offerings(offerings.count(filter), MOST);
        return new ExportWish(known == null ? ExportFormat.CSV : known, filter);
    }

    /** Sends the file, or 304 when the reader has it already. */
    void send(ExportWish wish, WebRequest request, HttpServletResponse response) throws IOException {
        List<OfferingView> found = offerings.list(wish.filter(), 0, MOST);
        if (request.checkNotModified(tag(wish, found))) {
            return;
        }
        String name = wish.fileName(
                LocalDate.now(clock.withZone(OfferingDates.GERMANY)).toString());
        response.setContentType(wish.format().mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        Objects.requireNonNull(files.get(wish.format())).write(found, response.getOutputStream());
    }

    private String tag(ExportWish wish, List<OfferingView> found) {
        MessageDigest digest = sha256();
        digest.update(wish.format().name().getBytes(StandardCharsets.UTF_8));
        for (OfferingView offering : found) {
            String all = offering + words.places(offering.districts());
            digest.update(all.getBytes(StandardCharsets.UTF_8));
        }
        return '"' + HexFormat.of().formatHex(digest.digest()) + '"';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256: missing (expected: in every Java)", e);
        }
    }
}
