package de.verzahnt.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Takes pictures for the user guide, as small files; needs Debian's pngquant. */
final class GuidePicture {

    static final Path FOLDER = Path.of("../../infra/docs/leitfaden/bilder");

    private static final int WIDTH = 900;
    private static final int MARGIN = 16;
    private static final String COLOURS = "64";

    private GuidePicture() {}

    /** A window as wide as a picture. */
    static Page window(Chromium chromium) {
        return chromium.window(WIDTH);
    }

    /** Takes what stands from the beginning of one part of the page to the end of another, at most so many pixels high. */
    static void take(Page page, String name, Locator first, Locator last, int highest) {
        page.evaluate("document.activeElement && document.activeElement.blur(); window.scrollTo(0, 0)");
        BoundingBox begin = first.boundingBox();
        BoundingBox end = last.boundingBox();
        double top = Math.max(0, begin.y - MARGIN);
        double height = Math.min(highest, end.y + end.height + MARGIN - top);
        Path file = FOLDER.resolve(name + ".png");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(file).setFullPage(true).setClip(0, top, WIDTH, height));
        shrink(file);
    }

    private static void shrink(Path file) {
        try {
            Process pngquant = new ProcessBuilder(
                            "pngquant", "--force", "--strip", "--speed", "1", "--ext", ".png", COLOURS, "" + file)
                    .inheritIO()
                    .start();
            if (pngquant.waitFor() != 0) {
                throw new IllegalStateException(
                        "pngquant " + file + ": exit " + pngquant.exitValue() + " (expected: 0)");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("pngquant: not there (expected: Debian's pngquant)", failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stop);
        }
    }
}
