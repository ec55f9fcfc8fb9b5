/** The page of one person: offices, contacts, statements. */
@NullMarked
package dev.readout.server.person;

import org.jspecify.annotations.NullMarked;
