/** The first steps of a reader: what this hub is for in their role, and which keys help. */
@NullMarked
package de.verzahnt.dashboard.welcome;

import org.jspecify.annotations.NullMarked;
