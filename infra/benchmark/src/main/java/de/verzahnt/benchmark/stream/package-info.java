/** The detector beside what Kafka Streams can do at most: same records, same broker, same guarantees. */
@NullMarked
package de.verzahnt.benchmark.stream;

import org.jspecify.annotations.NullMarked;
