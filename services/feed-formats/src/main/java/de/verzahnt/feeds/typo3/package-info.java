/** Import files of the TYPO3 extension events2. */
@NullMarked
package de.verzahnt.feeds.typo3;

import org.jspecify.annotations.NullMarked;
