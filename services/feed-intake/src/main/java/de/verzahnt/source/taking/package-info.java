/** What a source said becomes reports; what it no longer says becomes a question. */
@NullMarked
package de.verzahnt.source.taking;

import org.jspecify.annotations.NullMarked;
