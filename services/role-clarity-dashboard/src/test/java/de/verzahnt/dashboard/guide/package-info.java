@NullMarked
package de.verzahnt.dashboard.guide;

import org.jspecify.annotations.NullMarked;
