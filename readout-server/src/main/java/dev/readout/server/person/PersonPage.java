package dev.readout.server.person;

import dev.readout.server.list.EngagementRow;
import dev.readout.server.list.StatementListPage;
import dev.readout.server.view.Frame;
import dev.readout.server.view.Sides;
import dev.readout.server.view.Tallied;
import java.util.List;

/**
 * The page of a person.
 *
 * @param frame what surrounds it
 * @param name the name
 * @param lede how much there is of the person
 * @param offices the offices that articles give, by first day
 * @param topics of what the person speaks
 * @param contacts the latest contacts
 * @param contactTotal how many there are
 * @param statements the latest statements
 * @param statementTotal how many there are
 */
public record PersonPage(
        Frame frame,
        String name,
        String lede,
        List<Office> offices,
        List<Tallied> topics,
        List<EngagementRow> contacts,
        long contactTotal,
        List<StatementListPage.Row> statements,
        long statementTotal) {

    /** Copies the lists. */
    public PersonPage {
        offices = List.copyOf(offices);
        topics = List.copyOf(topics);
        contacts = List.copyOf(contacts);
        statements = List.copyOf(statements);
    }

    /** An office, with the first and the last day on which a contact shows the person in it. */
    public record Office(String title, Sides.Side side, String first, String last, int contacts) {}
}
