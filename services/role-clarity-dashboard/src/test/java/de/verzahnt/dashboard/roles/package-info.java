/** Tests of agreed roles. */
@NullMarked
package de.verzahnt.dashboard.roles;

import org.jspecify.annotations.NullMarked;
