package de.verzahnt.benchmark.stream;

/** What is measured: the detector as it ships, and streams that do nothing with what they read. */
enum Way {
    /** The limit: in and out. */
    BARE("pass-through", 0, 0),
    /** By Kreis and by case; an offering under its id and in its Kreis, its findings, its case. */
    NEEDED("pass-through, 2 hops, 4 stores: what the design needs", 2, 4),
    /** The join with organisations takes two hops more, and it and what stands before it three stores. */
    EQUAL("pass-through, 4 hops, 7 stores: as many as the detector", 4, 7),
    DETECTOR("detector", 0, 0);

    private final String title;
    private final int hops;
    private final int stores;

    Way(String title, int hops, int stores) {
        this.title = title;
        this.hops = hops;
        this.stores = stores;
    }

    /** As in the table. */
    String title() {
        return title;
    }

    /** Repartition topics of a pass-through. */
    int hops() {
        return hops;
    }

    /** Stores with changelog of a pass-through. */
    int stores() {
        return stores;
    }
}
