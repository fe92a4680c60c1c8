/** Asks and tells servers of others, at public addresses only: whoever names an address cannot send the hub to itself. */
@NullMarked
package de.verzahnt.webclient;

import org.jspecify.annotations.NullMarked;
