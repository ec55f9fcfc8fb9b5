package dev.readout.store.sql;

import dev.readout.model.article.ArticleId;
import dev.readout.model.reading.ContactRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Which contact became part of which engagement. */
public final class ContactTable {

    private ContactTable() {}

    /** Where each contact went. */
    public static SortedMap<ContactRef, String> all(Handle handle) {
        SortedMap<ContactRef, String> all = new TreeMap<>();
        handle.createQuery("select article, place, engagement from contact")
                .map((row, context) ->
                        Map.entry(new ContactRef(new ArticleId(row.getString(1)), row.getInt(2)), row.getString(3)))
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    /** Where the contacts of some engagements went. */
    public static SortedMap<ContactRef, String> of(Handle handle, Collection<String> engagements) {
        SortedMap<ContactRef, String> found = new TreeMap<>();
        for (String engagement : engagements) {
            handle.createQuery("select article, place from contact where engagement = ?")
                    .bind(0, engagement)
                    .map((row, context) -> new ContactRef(new ArticleId(row.getString(1)), row.getInt(2)))
                    .forEach(contact -> found.put(contact, engagement));
        }
        return found;
    }

    /** Where the contacts of some articles went. */
    public static SortedMap<ContactRef, String> in(Handle handle, Collection<ArticleId> articles) {
        SortedMap<ContactRef, String> found = new TreeMap<>();
        for (List<ArticleId> some : Portions.of(articles)) {
            handle.createQuery("select article, place, engagement from contact where article in (<articles>)")
                    .bindList("articles", some.stream().map(ArticleId::value).toList())
                    .map((row, context) ->
                            Map.entry(new ContactRef(new ArticleId(row.getString(1)), row.getInt(2)), row.getString(3)))
                    .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        }
        return found;
    }

    /** The ids of engagements that begin with some letters, none of which comes after {@code ~}. */
    static SortedSet<String> engagements(Handle handle, String beginning) {
        return new TreeSet<>(handle.createQuery(
                        "select distinct engagement from contact where engagement >= :first and engagement < :last")
                .bind("first", beginning)
                .bind("last", beginning + "~")
                .mapTo(String.class)
                .list());
    }

    /** Writes what has changed. */
    public static void replace(Handle handle, Map<ContactRef, String> before, Map<ContactRef, String> now) {
        try (PreparedBatch gone = handle.prepareBatch("delete from contact where article = ? and place = ?");
                PreparedBatch come =
                        handle.prepareBatch("insert into contact (article, place, engagement) values (?, ?, ?)"
                                + " on conflict (article, place) do update set engagement = excluded.engagement")) {
            before.keySet().stream()
                    .filter(contact -> !now.containsKey(contact))
                    .forEach(contact -> gone.add(contact.article().value(), contact.index()));
            now.forEach((contact, engagement) -> {
                if (!engagement.equals(before.get(contact))) {
                    come.add(contact.article().value(), contact.index(), engagement);
                }
            });
            gone.execute();
            come.execute();
        }
    }
}
