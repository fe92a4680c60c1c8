/** What the JSON lists of the dashboard share: their form and the check of their parameters. */
@NullMarked
package de.verzahnt.dashboard.api;

import org.jspecify.annotations.NullMarked;
