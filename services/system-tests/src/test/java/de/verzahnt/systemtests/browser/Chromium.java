package de.verzahnt.systemtests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The browser that the system has; Playwright downloads none. */
final class Chromium implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--no-first-run",
            "--lang=de-DE",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(FLAGS)
                        .setEnv(germanWherePossible()));
    }

    /** A person at a desk, German, with JavaScript or without. */
    Page desk(boolean javaScript) {
        return page(1280, 900, javaScript);
    }

    /** A person with a phone, German. */
    Page phone() {
        return page(390, 844, true);
    }

    /** A window of this width in which a page is seen at once, German. */
    Page window(int width) {
        return page(width, 900, true);
    }

    private Page page(int width, int height, boolean javaScript) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("de-DE")
                .setViewportSize(width, height)
                .setJavaScriptEnabled(javaScript));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    /** Fields for days and hours are German where Debian's chromium-l10n is. */
    private static Map<String, String> germanWherePossible() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("LANGUAGE", "de");
        return environment;
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "browser: none found (expected: Debian's chromium, apt-get install chromium)"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
