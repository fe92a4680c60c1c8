/** Whatever is killed, stopped or poisoned: nothing accepted is lost, nothing is doubled, and the hub comes back by itself. */
@NullMarked
package de.verzahnt.systemtests.faults;

import org.jspecify.annotations.NullMarked;
