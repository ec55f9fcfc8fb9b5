package dev.readout.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiltersTest {

    @Test
    void addressesAreBuiltAndEscaped() {
        Filters filters = Filters.on("/statements")
                .with("state", "CHN")
                .with("q", "a&b=\"c\"")
                .with("kind", " ");
        assertThat(filters.link()).isEqualTo("/statements?state=CHN&q=a%26b%3D%22c%22");
        assertThat(filters.with("q", null).link()).isEqualTo("/statements?state=CHN");
        assertThat(filters.active().get(0).without()).isEqualTo("/statements?q=a%26b%3D%22c%22");
        assertThat(filters.at("/api/statements").link()).startsWith("/api/statements?state=CHN");
        assertThat(Filters.on("/x").link()).isEqualTo("/x");
    }
}
