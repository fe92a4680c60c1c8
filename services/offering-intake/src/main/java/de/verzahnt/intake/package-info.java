/** One intake for both offering gateways: how its parts are put together. */
@NullMarked
package de.verzahnt.intake;

import org.jspecify.annotations.NullMarked;
