package de.verzahnt.abh;

/** What an immigration office sends. */
final class Bodies {

    private Bodies() {}

    static String change(String id, String title) {
        return "{\"authority\":\"abh-staedteregion\",\"id\":\"" + id + "\",\"report\":{\"title\":\"" + title
                + "\",\"description\":\"Es gilt.\",\"districtKey\":\"05334\",\"validFrom\":\"2026-07-01\"}}";
    }

    static String rows(String... rows) {
        return "{\"rows\":[" + String.join(",", rows) + "]}";
    }

    static String row(String district, String kind, int count) {
        return "{\"districtKey\":\"" + district + "\",\"kind\":\"" + kind + "\",\"count\":" + count + "}";
    }
}
