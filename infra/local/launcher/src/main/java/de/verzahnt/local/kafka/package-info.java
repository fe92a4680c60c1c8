/** The broker: one process, one copy of everything, data kept. */
@NullMarked
package de.verzahnt.local.kafka;

import org.jspecify.annotations.NullMarked;
