package dev.readout.server.view;

/**
 * The small bar with a number that opens the sentence a fact was taken from.
 *
 * @param number the sentence's number on the page, from 1
 * @param style {@code a}, {@code b} or nothing: whose account the sentence is
 * @param label what a screen reader says
 */
public record Mark(int number, String style, String label) {

    /** The id of the sentence's panel. */
    public String panel() {
        return "s" + number;
    }
}
