/** Lists of addresses as sources publish them: RSS, Atom, sitemaps, OPML, plain lines. */
@NullMarked
package dev.readout.collect.feed;

import org.jspecify.annotations.NullMarked;
