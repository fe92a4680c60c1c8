/** Connecting, changing and leaving sources: what people say of them. */
@NullMarked
package de.verzahnt.source.connect;

import org.jspecify.annotations.NullMarked;
