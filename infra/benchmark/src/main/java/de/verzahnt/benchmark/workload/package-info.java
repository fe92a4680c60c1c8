/** Reports made by a rule, modelled on the sample: the same seed gives the same reports. For benchmarks and fault runs. */
@NullMarked
package de.verzahnt.benchmark.workload;

import org.jspecify.annotations.NullMarked;
