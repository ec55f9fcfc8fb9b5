/** Web pages to articles: body told from furniture, and headline, outlet, authors and date from markup and text. */
@NullMarked
package dev.readout.page.html;

import org.jspecify.annotations.NullMarked;
