package de.verzahnt.guard;

/** Looks for one kind of trace; asked for every word in its order, looks at few words around it. */
interface Rule {
    void at(int index, Words words, Sightings seen);
}
