package de.verzahnt.dashboard.agreement;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Makes a tagged PDF (PDF/UA-1) of a page without pictures and scripts; its font, DejaVu Sans, travels in the file. */
@Component
public class PdfWriter {

    private static final String FAMILY = "DejaVu Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** What no XML may hold; it would be no sign to anybody's eye either. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    PdfWriter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * The file.
     *
     * @param html well-formed as XML, with language, title and description
     */
    public byte[] write(String html) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFastMode()
                    .useFont(() -> font("DejaVuSans.ttf"), FAMILY, REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> font("DejaVuSans-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true)
                    .withHtmlContent(NOT_XML.matcher(html).replaceAll(""), null)
                    .toStream(file)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("pdf: not written (expected: a page in well-formed XML)", e);
        }
        return file.toByteArray();
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream("/fonts/" + name), name);
    }
}
