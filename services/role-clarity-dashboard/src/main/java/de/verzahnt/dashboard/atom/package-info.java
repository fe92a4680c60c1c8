/** Atom feeds (RFC 4287) of what an organisation sees, each at an address nobody can guess. */
@NullMarked
package de.verzahnt.dashboard.atom;

import org.jspecify.annotations.NullMarked;
