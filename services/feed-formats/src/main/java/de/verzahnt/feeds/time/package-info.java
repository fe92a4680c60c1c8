/** When something takes place, from what sources write into the schedules of the hub. */
@NullMarked
package de.verzahnt.feeds.time;

import org.jspecify.annotations.NullMarked;
