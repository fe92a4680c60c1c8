/** What whoever runs a hub must say of themselves: open to everybody, in words of their own. */
@NullMarked
package de.verzahnt.dashboard.legal;

import org.jspecify.annotations.NullMarked;
