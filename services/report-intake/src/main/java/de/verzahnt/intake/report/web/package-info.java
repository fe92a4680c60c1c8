/** What a reporter says beside the report, and how many reports are answered. */
@NullMarked
package de.verzahnt.intake.report.web;

import org.jspecify.annotations.NullMarked;
