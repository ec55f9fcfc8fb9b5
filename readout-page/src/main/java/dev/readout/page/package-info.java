/** Bytes to articles: what is the article on a page, and what is not. */
@NullMarked
package dev.readout.page;

import org.jspecify.annotations.NullMarked;
