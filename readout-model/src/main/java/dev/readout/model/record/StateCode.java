package dev.readout.model.record;

import java.util.regex.Pattern;

/**
 * A state or an international organisation.
 *
 * @param value three capital letters as in ISO 3166-1 alpha-3 ({@code CHN}; {@code XKX} for Kosovo), or {@code IGO:} and
 *     the organisation's short name ({@code IGO:ASEAN})
 */
public record StateCode(String value) implements Comparable<StateCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}|IGO:[A-Z0-9-]{2,16}");
    private static final String ORGANISATION = "IGO:";

    /** Checks the form. */
    public StateCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a state's code is CHN or IGO:ASEAN, not \"" + value + "\"");
        }
    }

    /** Whether it is an organisation's. */
    public boolean isOrganisation() {
        return value.startsWith(ORGANISATION);
    }

    /** States before organisations, each by the letters of their codes. */
    @Override
    public int compareTo(StateCode other) {
        int byKind = Boolean.compare(isOrganisation(), other.isOrganisation());
        return byKind != 0 ? byKind : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
