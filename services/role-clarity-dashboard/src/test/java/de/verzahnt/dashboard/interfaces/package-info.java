/** The page of interfaces as its readers use it. */
@NullMarked
package de.verzahnt.dashboard.interfaces;

import org.jspecify.annotations.NullMarked;
