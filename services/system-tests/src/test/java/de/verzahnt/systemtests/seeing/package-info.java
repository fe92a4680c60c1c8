/** What the running hub lets others see: one trace, metrics that are documented, logs without contents. */
@NullMarked
package de.verzahnt.systemtests.seeing;

import org.jspecify.annotations.NullMarked;
