package dev.readout.evaluation.names;

import dev.readout.model.analysis.NameType;
import dev.readout.model.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The names of one document of re3d, taken from its overlapping marks.
 *
 * <ul>
 *   <li>Marks of a confidence of at least one half decide; of two that overlap, the longer name.
 *   <li>Where such a mark is a description ({@code the people of Iraq}), the less sure names in it count.
 *   <li>A span that is marked as a place and as an organisation ({@code Russia}) is a place.
 *   <li>Descriptions, and less sure marks elsewhere, leave their spans open.
 * </ul>
 */
final class MarkedNames {

    private static final double SURE = 0.5;
    private static final Comparator<Name> LONGEST = Comparator.comparingInt(
                    (Name name) -> -name.span().length())
            .thenComparing(Name::span)
            .thenComparing(name -> name.type() == NameType.PLACE ? 0 : 1)
            .thenComparing(Name::type);

    private final String text;
    private final Set<String> nationalities;
    private final List<Name> sure = new ArrayList<>();
    private final List<Name> doubtful = new ArrayList<>();
    private final List<TextSpan> descriptions = new ArrayList<>();
    private final List<Name> peoples = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    /**
     * The names among marks.
     *
     * @param text the document's text
     * @param marks its marks, in any order
     * @param nationalities the words of nationality and their plurals
     */
    MarkedNames(String text, List<Mark> marks, Set<String> nationalities) {
        this.text = text;
        this.nationalities = nationalities;
        marks.forEach(this::sort);
        sure.sort(LONGEST);
        sure.forEach(this::addUnlessOverlapping);
        doubtful.sort(LONGEST);
        doubtful.stream().filter(this::isInDescription).forEach(this::addUnlessOverlapping);
        settlePlaces();
        peoples.forEach(this::addUnlessOverlapping);
        names.sort(Comparator.comparing(Name::span));
    }

    /** The names in order, not overlapping. */
    List<Name> names() {
        return List.copyOf(names);
    }

    /** The spans that the marks do not decide. */
    List<TextSpan> open() {
        List<TextSpan> open = new ArrayList<>(descriptions);
        doubtful.forEach(name -> open.add(name.span()));
        return open;
    }

    private void sort(Mark mark) {
        var found = NameInMark.find(text, mark);
        if (mark.type() == NameType.NATIONALITY
                || found.filter(span -> nationalities.contains(span.of(text))).isPresent()) {
            found.ifPresent(span -> peoples.add(new Name(NameType.NATIONALITY, span)));
        } else if (mark.confidence() < SURE) {
            found.filter(span -> mark.type() != NameType.ORGANIZATION || !NameInMark.endsInTitle(span.of(text)))
                    .ifPresent(span -> doubtful.add(new Name(mark.type(), span)));
        } else if (found.isPresent()) {
            sure.add(new Name(mark.type(), found.get()));
        } else {
            descriptions.add(mark.span());
        }
    }

    private boolean isInDescription(Name name) {
        return descriptions.stream().anyMatch(span -> span.contains(name.span()));
    }

    private void addUnlessOverlapping(Name name) {
        if (names.stream().noneMatch(other -> other.span().overlaps(name.span()))) {
            names.add(name);
        }
    }

    private void settlePlaces() {
        names.replaceAll(
                name -> name.type() == NameType.ORGANIZATION && doubtful.contains(new Name(NameType.PLACE, name.span()))
                        ? new Name(NameType.PLACE, name.span())
                        : name);
    }
}
