/** Tests of the generated reports. */
@NullMarked
package de.verzahnt.benchmark.workload;

import org.jspecify.annotations.NullMarked;
