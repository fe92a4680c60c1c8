@NullMarked
package de.verzahnt.starter.problem;

import org.jspecify.annotations.NullMarked;
