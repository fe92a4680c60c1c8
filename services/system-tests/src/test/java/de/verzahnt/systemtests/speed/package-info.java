/** That speed can be measured; how fast it is stands in the README of the benchmarks. */
@NullMarked
package de.verzahnt.systemtests.speed;

import org.jspecify.annotations.NullMarked;
