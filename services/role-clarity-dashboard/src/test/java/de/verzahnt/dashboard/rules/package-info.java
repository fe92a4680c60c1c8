@NullMarked
package de.verzahnt.dashboard.rules;

import org.jspecify.annotations.NullMarked;
