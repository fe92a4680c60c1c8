@NullMarked
package de.verzahnt.messages;

import org.jspecify.annotations.NullMarked;
