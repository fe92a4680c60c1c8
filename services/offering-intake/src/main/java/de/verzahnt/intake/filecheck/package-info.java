/** Trying a file out: what the hub would make of it, for anybody, without taking anything over. */
@NullMarked
package de.verzahnt.intake.filecheck;

import org.jspecify.annotations.NullMarked;
