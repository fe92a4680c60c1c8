/** The mailbox of a hub on one machine: takes every mail, delivers none onward, shows all. */
@NullMarked
package de.verzahnt.local.mailbox;

import org.jspecify.annotations.NullMarked;
