@NullMarked
package de.verzahnt.dashboard.notifications;

import org.jspecify.annotations.NullMarked;
