/** Every refusal as RFC 9457 problem details, in German and English, never with a stack trace. */
@NullMarked
package de.verzahnt.starter.problem;

import org.jspecify.annotations.NullMarked;
