/** What is said to people, by code. */
@NullMarked
package de.verzahnt.messages;

import org.jspecify.annotations.NullMarked;
