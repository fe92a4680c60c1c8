/** What every service needs once. Each package below is one need, switched on by what is on the class path. */
@NullMarked
package de.verzahnt.starter;

import org.jspecify.annotations.NullMarked;
