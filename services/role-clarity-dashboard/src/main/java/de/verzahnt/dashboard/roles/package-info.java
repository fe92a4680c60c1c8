/** Agreed roles: who should be operative and who should steer, by field and place, as the steering group decided. */
@NullMarked
package de.verzahnt.dashboard.roles;

import org.jspecify.annotations.NullMarked;
