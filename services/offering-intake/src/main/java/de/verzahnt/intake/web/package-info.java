/** The gateway's interface; its prefix comes from the gateway. */
@NullMarked
package de.verzahnt.intake.web;

import org.jspecify.annotations.NullMarked;
