/** Who may call what: the list of the running services' endpoints against a reviewed file, each really called. */
@NullMarked
package de.verzahnt.systemtests.access;

import org.jspecify.annotations.NullMarked;
