/** Gateway of the agencies: activities of free providers and networks become events. */
@NullMarked
package de.verzahnt.agency;

import org.jspecify.annotations.NullMarked;
