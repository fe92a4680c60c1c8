package de.verzahnt.dashboard.remote;

/** The services that are asked, each with the page one comes from. */
public enum Remote {
    REGISTER("/sozialraeume", "sozialraeume"),
    GATEWAY("/angebote/meine", "meine");

    private final String page;
    private final String entry;

    Remote(String page, String entry) {
        this.page = page;
        this.entry = entry;
    }

    /** Where to try again. */
    public String page() {
        return page;
    }

    /** Its entry in the navigation. */
    public String entry() {
        return entry;
    }
}
