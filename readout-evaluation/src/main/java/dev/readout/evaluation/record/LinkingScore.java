package dev.readout.evaluation.record;

import java.util.List;

/** Whether a record groups mentions as the gold does: B³ over the mentions that met. */
final class LinkingScore {

    private LinkingScore() {}

    static Figures figures(List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return Counts.NONE.figures();
        }
        double precision = 0;
        double recall = 0;
        for (Meeting meeting : meetings) {
            long sameId = meetings.stream()
                    .filter(other -> other.id().equals(meeting.id()))
                    .count();
            long sameGold = meetings.stream()
                    .filter(other -> other.gold().equals(meeting.gold()))
                    .count();
            long both = meetings.stream()
                    .filter(other ->
                            other.id().equals(meeting.id()) && other.gold().equals(meeting.gold()))
                    .count();
            precision += (double) both / sameId;
            recall += (double) both / sameGold;
        }
        int size = meetings.size();
        return Figures.of(precision / size, recall / size, new Counts(size, 0, 0));
    }
}
