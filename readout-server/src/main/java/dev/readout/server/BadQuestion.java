package dev.readout.server;

/** An address asks for something that cannot be meant; says what would be right. */
final class BadQuestion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    BadQuestion(String parameter, String value, String right) {
        super("\"" + value + "\" is not right for " + parameter + ": it takes " + right);
        this.parameter = parameter;
    }

    /** The parameter that is wrong. */
    String parameter() {
        return parameter;
    }
}
