@NullMarked
package de.verzahnt.dashboard.welcome;

import org.jspecify.annotations.NullMarked;
