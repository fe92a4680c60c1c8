/** HTTP over a bare socket, and logins as a browser makes them. */
@NullMarked
package de.verzahnt.systemtests.wire;

import org.jspecify.annotations.NullMarked;
