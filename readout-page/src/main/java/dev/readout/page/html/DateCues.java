package dev.readout.page.html;

import java.util.regex.Pattern;

/** What the words around a date on a page say it is the date of. */
final class DateCues {

    private static final Pattern RIGHTS = Pattern.compile("©|\\(c\\)|copyright|all rights", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGE = Pattern.compile(
            "updat|aktualis|zuletzt|modif|geändert|bearbeitet|änderung|actualiz|mis à jour|aggiorn|atualiz|edited",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PUBLICATION = Pattern.compile(
            "(publish|veröffentlicht|erschienen|erstellt|posted|publié|publicad|pubblicat|gepubliceerd|opublikowan|опубликован|released|eingestellt)\\S*[^\\p{L}]*(am|on|le|el|em|il|op|at|vom)?[^\\p{L}]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MEMBERSHIP = Pattern.compile(
            "(registr|joined|member since|mitglied seit|beigetreten|inscrit|iscritto|lid sinds)[^\\d]*$",
            Pattern.CASE_INSENSITIVE);

    /** A moment to the second, as a page keeps it for machines in its text, hidden from readers. */
    private static final Pattern STAMP =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:?\\d\\d)?");

    private DateCues() {}

    /** Whether a line is a notice of rights, whose year or date is that of the site. */
    static boolean isOfRights(String line) {
        return RIGHTS.matcher(line).find();
    }

    /** Whether the words before a date say that the page was changed then. */
    static boolean isChange(String before) {
        return CHANGE.matcher(before).find();
    }

    /** Whether the words before a date say that the page was published then. */
    static boolean isPublication(String before) {
        return PUBLICATION.matcher(before).find();
    }

    /** Whether the words before a date say that somebody joined the site then. */
    static boolean isOfMember(String before) {
        return MEMBERSHIP.matcher(before).find();
    }

    /** A line without its stamps. */
    static String withoutStamps(String line) {
        return STAMP.matcher(line).replaceAll(" ");
    }
}
