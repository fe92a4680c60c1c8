/** Fills the read model from the topics: each batch and its offsets in one transaction, rebuildable from the log. */
@NullMarked
package de.verzahnt.dashboard.readmodel;

import org.jspecify.annotations.NullMarked;
