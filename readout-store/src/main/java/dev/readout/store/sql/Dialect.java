package dev.readout.store.sql;

import dev.readout.store.words.SearchQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The databases that a record can be kept in, and where their SQL differs. */
public enum Dialect {
    /** One file, in the process; full-text search by FTS5. */
    SQLITE {
        @Override
        String writeLock() {
            return "";
        }

        @Override
        String deletingWords(String table) {
            return "delete from " + table + " where rowid = ?";
        }

        @Override
        List<String> wordColumns() {
            return List.of("rowid", "words");
        }

        @Override
        String matching(String table) {
            return "select rowid from " + table + " where " + table + " match :words";
        }

        @Override
        String joinedNumbers(String query) {
            return "group_concat(rowid, ',') from (" + query + ")";
        }

        @Override
        String document(List<String> words) {
            return String.join(" ", words);
        }

        @Override
        String words(SearchQuery query) {
            return "(" + joined(query, false, " AND ") + ")"
                    + query.terms().stream()
                            .filter(SearchQuery.Term::excluded)
                            .map(term -> " NOT " + term(term))
                            .collect(Collectors.joining());
        }

        @Override
        String term(SearchQuery.Term term) {
            return "\"" + String.join(" ", term.words()) + "\"" + (term.prefix() ? " *" : "");
        }
    },

    /** A server; full-text search by {@code tsvector}. */
    POSTGRESQL {
        @Override
        String writeLock() {
            return "select pg_advisory_xact_lock(7326885)";
        }

        @Override
        String deletingWords(String table) {
            return "delete from " + table + " where pk = ?";
        }

        @Override
        List<String> wordColumns() {
            return List.of("pk", "words");
        }

        @Override
        String matching(String table) {
            return "select pk from " + table + " where words @@ cast(:words as tsquery)";
        }

        @Override
        String joinedNumbers(String query) {
            return "string_agg(cast(pk as text), ',') from (" + query + ") found";
        }

        /** The vector itself, so that the server's idea of a word plays no part: {@code 'first':1 'second':2}. */
        @Override
        String document(List<String> words) {
            List<String> lexemes = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                lexemes.add("'" + words.get(i) + "':" + (i + 1));
            }
            return String.join(" ", lexemes);
        }

        @Override
        String words(SearchQuery query) {
            String excluded = joined(query, true, " & !");
            return joined(query, false, " & ") + (excluded.isEmpty() ? "" : " & !" + excluded);
        }

        @Override
        String term(SearchQuery.Term term) {
            List<String> lexemes = new ArrayList<>();
            for (int i = 0; i < term.words().size(); i++) {
                boolean prefix = term.prefix() && i == term.words().size() - 1;
                lexemes.add("'" + term.words().get(i) + "'" + (prefix ? ":*" : ""));
            }
            return "(" + String.join(" <-> ", lexemes) + ")";
        }
    };

    /** Where its migrations lie on the class path. */
    String migrations() {
        return "classpath:dev/readout/store/sql/" + (this == SQLITE ? "sqlite" : "postgresql");
    }

    /** The statement that lets one writer in at a time; empty where the transaction itself does. */
    abstract String writeLock();

    /** The statement that takes a row's words out of an index. */
    abstract String deletingWords(String table);

    /** The columns of an index of words: the row's number and its words. */
    abstract List<String> wordColumns();

    /** The query for the rows of an index that match {@code :words}. */
    abstract String matching(String table);

    /** What a select gives the numbers of a query for rows by, with commas between; null if there is none. */
    abstract String joinedNumbers(String query);

    /** Folded words as they are put into an index. */
    abstract String document(List<String> words);

    /** A search as the database writes it. */
    abstract String words(SearchQuery query);

    /** One term of a search, without its being excluded. */
    abstract String term(SearchQuery.Term term);

    final String joined(SearchQuery query, boolean excluded, String link) {
        return query.terms().stream()
                .filter(term -> term.excluded() == excluded)
                .map(this::term)
                .collect(Collectors.joining(link));
    }
}
