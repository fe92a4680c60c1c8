/** Gets what an address answers, from public addresses only and within limits. */
@NullMarked
package de.verzahnt.source.fetch;

import org.jspecify.annotations.NullMarked;
