package dev.readout.page.plain;

import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year in which a page claims its rights, {@code © 2026 Hill Wire}: a report whose dateline goes without a year is of that
 * year. A span of years ({@code © 2009–2026}) tells when the page was called up, not when it was written.
 */
final class CopyrightYear {

    private static final Pattern CLAIM = Pattern.compile(
            "(?:©|\\(c\\)|\\bcopyright\\b)[^\\d.!?]{0,60}\\b((?:19|20)\\d\\d)\\b(?!\\s*[-–—/]\\s*\\d)",
            Pattern.CASE_INSENSITIVE);

    private CopyrightYear() {}

    /** The day of the dateline in the one year that the lines around the text claim; empty without either. */
    static Optional<PublicationDate> datedBy(List<Line> lines, List<BlockKind> kinds) {
        int body = kinds.indexOf(BlockKind.BODY);
        Map<Integer, TextSpan> years = claims(lines, kinds);
        if (body < 0 || years.size() != 1) {
            return Optional.empty();
        }
        Map.Entry<Integer, TextSpan> claim = years.entrySet().iterator().next();
        return DatelineDay.in(lines.get(body))
                .flatMap(day -> day.in(claim.getKey()))
                .map(PartialDate::of)
                .map(date -> new PublicationDate(date, "dateline, its year from the copyright", claim.getValue()));
    }

    private static Map<Integer, TextSpan> claims(List<Line> lines, List<BlockKind> kinds) {
        Map<Integer, TextSpan> years = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (kinds.get(i) != BlockKind.BODY && kinds.get(i) != BlockKind.TITLE) {
                Matcher claim = CLAIM.matcher(lines.get(i).words());
                while (claim.find()) {
                    TextSpan span = new TextSpan(claim.start(), claim.end());
                    years.putIfAbsent(
                            Integer.valueOf(claim.group(1)),
                            span.shift(lines.get(i).span().start()));
                }
            }
        }
        return years;
    }
}
