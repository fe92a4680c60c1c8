package de.verzahnt.systemtests.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.verzahnt.local.Part;
import de.verzahnt.systemtests.TestHub;
import java.util.regex.Pattern;

/** Somebody who reads and answers on the dashboard, by what stands on the screen and nothing else. */
final class Reader {

    private final Page page;

    private Reader(Page page) {
        this.page = page;
    }

    static Reader loggedIn(Page page, String account) {
        page.navigate(address("/"));
        page.getByLabel("Zugang").fill(account);
        page.getByLabel("Kennwort").fill(TestHub.running().demoPassword());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Anmelden"))
                .click();
        page.waitForURL(Pattern.compile(Pattern.quote(address("/")) + "(\\?.*)?"));
        return new Reader(page);
    }

    Page page() {
        return page;
    }

    Reader opens(String path) {
        page.navigate(address(path));
        return this;
    }

    /** A mark that only a reload can wipe out. */
    Reader marksThePage() {
        page.evaluate("window.markOfTheReader = true");
        return this;
    }

    boolean stillSeesTheMark() {
        return Boolean.TRUE.equals(page.evaluate("window.markOfTheReader === true"));
    }

    /** Goes where this link leads. */
    Reader follows(String link) {
        link(link).click();
        return this;
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    boolean scrollsSideways() {
        return Boolean.TRUE.equals(
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    private static String address(String path) {
        return TestHub.running().address(Part.ROLE_CLARITY_DASHBOARD) + path;
    }
}
