package de.verzahnt.systemtests.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How a clerk lets a program of an organisation listen, on page <em>Schnittstellen</em>. */
final class Webhooks {

    private Webhooks() {}

    /** Adds the program and tells it the secret that is shown once. */
    static void add(Reader clerk, String organisation, PlayedReceiver program) {
        Page page = clerk.opens("/schnittstellen?organisation=" + organisation).page();
        page.locator("#address").fill(program.address());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Webhook anlegen"))
                .last()
                .click();
        program.knows(page.locator("main code").innerText());
    }
}
