@NullMarked
package de.verzahnt.dashboard.reporting.source;

import org.jspecify.annotations.NullMarked;
