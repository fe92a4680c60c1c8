/** Who may come in, and what each may see. */
@NullMarked
package de.verzahnt.dashboard.security;

import org.jspecify.annotations.NullMarked;
