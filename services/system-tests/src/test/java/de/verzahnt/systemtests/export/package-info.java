/** What leaves the hub comes back as it left. */
@NullMarked
package de.verzahnt.systemtests.export;

import org.jspecify.annotations.NullMarked;
