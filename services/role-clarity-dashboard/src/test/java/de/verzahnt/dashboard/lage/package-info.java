/** The first page after login, as it is read. */
@NullMarked
package de.verzahnt.dashboard.lage;

import org.jspecify.annotations.NullMarked;
