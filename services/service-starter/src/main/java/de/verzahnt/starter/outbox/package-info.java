/** Events leave with the state they tell of: written in its transaction, published in order per key. */
@NullMarked
package de.verzahnt.starter.outbox;

import org.jspecify.annotations.NullMarked;
