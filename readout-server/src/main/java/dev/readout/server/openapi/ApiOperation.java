package dev.readout.server.openapi;

import java.util.List;

/**
 * Something that programs may ask.
 *
 * @param path its address, parts in braces: {@code /api/engagements/{id}}
 * @param id its name: {@code engagement}
 * @param summary what it answers, for people
 * @param answer the name of the answer's schema
 * @param parameters what may be said with it
 */
public record ApiOperation(String path, String id, String summary, String answer, List<ApiParameter> parameters) {

    /** Copies the list. */
    public ApiOperation {
        parameters = List.copyOf(parameters);
    }

    /** The names of the parameters in the query. */
    public List<String> queryNames() {
        return parameters.stream()
                .filter(one -> !one.inPath())
                .map(ApiParameter::name)
                .toList();
    }

    /** Whether there may be nothing of what is asked for. */
    public boolean mayMiss() {
        return parameters.stream().anyMatch(ApiParameter::inPath);
    }
}
