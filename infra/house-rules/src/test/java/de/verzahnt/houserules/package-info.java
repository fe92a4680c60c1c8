/** Rules every module keeps; they run as tests of each, in its folder. */
@NullMarked
package de.verzahnt.houserules;

import org.jspecify.annotations.NullMarked;
