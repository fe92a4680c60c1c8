/** What holds for everything other programs fetch from here or are sent: whose sight it has, and where its links lead. */
@NullMarked
package de.verzahnt.dashboard.outward;

import org.jspecify.annotations.NullMarked;
