@NullMarked
package de.verzahnt.dashboard.meetings;

import org.jspecify.annotations.NullMarked;
