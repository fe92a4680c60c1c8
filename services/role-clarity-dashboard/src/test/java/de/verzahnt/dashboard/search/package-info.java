@NullMarked
package de.verzahnt.dashboard.search;

import org.jspecify.annotations.NullMarked;
