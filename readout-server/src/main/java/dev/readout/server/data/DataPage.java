package dev.readout.server.data;

import dev.readout.server.view.Frame;
import java.util.List;

/**
 * The page of downloads.
 *
 * @param frame what surrounds it
 * @param lists each list of the record with its forms
 */
public record DataPage(Frame frame, List<Download> lists) {

    /** Copies the list. */
    public DataPage {
        lists = List.copyOf(lists);
    }

    /**
     * A list of the record.
     *
     * @param name what it is called
     * @param count how many entries it has, or nothing
     * @param page its page, or nothing
     * @param forms its forms
     */
    public record Download(String name, String count, String page, List<Frame.Format> forms) {

        /** Copies the list. */
        public Download {
            forms = List.copyOf(forms);
        }
    }
}
