/** Gateway of the KIs: projects of public bodies become events. */
@NullMarked
package de.verzahnt.ki;

import org.jspecify.annotations.NullMarked;
