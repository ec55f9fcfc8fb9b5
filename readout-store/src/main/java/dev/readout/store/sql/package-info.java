/** Tables: what lies where in the database, on SQLite and on PostgreSQL. */
@NullMarked
package dev.readout.store.sql;

import org.jspecify.annotations.NullMarked;
