/** What a directory of few things needs, whatever the things are: changed on the whole, all or nothing, told as events. */
@NullMarked
package de.verzahnt.register.directory;

import org.jspecify.annotations.NullMarked;
