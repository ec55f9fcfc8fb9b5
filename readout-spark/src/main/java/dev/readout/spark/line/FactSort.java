package dev.readout.spark.line;

import dev.readout.model.article.Article;
import dev.readout.model.record.Agreement;
import dev.readout.model.record.CodedEvent;
import dev.readout.model.record.Engagement;
import dev.readout.model.record.Measure;
import dev.readout.model.record.Statement;

/** The lists of a record, in its order, and what comes beside them. */
public enum FactSort {
    /** Articles. */
    ARTICLE(1, Article.class, "articles"),
    /** Engagements. */
    ENGAGEMENT(2, Engagement.class, "engagements"),
    /** Statements. */
    STATEMENT(3, Statement.class, "statements"),
    /** Agreements. */
    AGREEMENT(4, Agreement.class, "agreements"),
    /** Measures. */
    MEASURE(5, Measure.class, "measures"),
    /** Events. */
    EVENT(6, CodedEvent.class, "events"),
    /** Which engagement each contact of each reading became part of; of no list of the record. */
    CONTACT(7, String.class, "contacts");

    private final int place;
    private final Class<?> type;
    private final String table;

    FactSort(int place, Class<?> type, String table) {
        this.place = place;
        this.type = type;
        this.table = table;
    }

    /** Which list of the record it is, from 1 to 6; 7 for contacts. */
    public int place() {
        return place;
    }

    /** The sort of a fact by what sorts it in the whole record, which begins with its {@link #place()}. */
    public static FactSort ofPlace(String place) {
        return values()[place.charAt(0) - '1'];
    }

    /** The noun. */
    public Class<?> type() {
        return type;
    }

    /** The name of its list and table. */
    public String table() {
        return table;
    }
}
