/** From case to notice: those concerned are told outside the screen, once. */
@NullMarked
package de.verzahnt.notifier;

import org.jspecify.annotations.NullMarked;
