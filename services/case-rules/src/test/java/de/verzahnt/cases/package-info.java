@NullMarked
package de.verzahnt.cases;

import org.jspecify.annotations.NullMarked;
