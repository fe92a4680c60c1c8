/** Signals about one place: roles worth a question, and demand that nobody meets. Rules, not likelihoods. */
@NullMarked
package de.verzahnt.rules.signal;

import org.jspecify.annotations.NullMarked;
