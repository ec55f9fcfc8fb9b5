/** Plain text to articles: lines told apart as headline, byline, date, body, caption, furniture and teasers. */
@NullMarked
package dev.readout.page.plain;

import org.jspecify.annotations.NullMarked;
