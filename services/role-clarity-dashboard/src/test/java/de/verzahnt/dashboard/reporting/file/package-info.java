@NullMarked
package de.verzahnt.dashboard.reporting.file;

import org.jspecify.annotations.NullMarked;
