@NullMarked
package de.verzahnt.dashboard.agreement;

import org.jspecify.annotations.NullMarked;
