@NullMarked
package de.verzahnt.dashboard.legal;

import org.jspecify.annotations.NullMarked;
