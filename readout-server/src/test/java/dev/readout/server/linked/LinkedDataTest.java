package dev.readout.server.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkedDataTest {

    @Test
    void nothingEndsTheScriptElement() {
        String json =
                LinkedData.dataset("</script><script>alert(1)</script> & more", Map.of("/a.csv?b=1&c=2", "text/csv"));
        assertThat(json).doesNotContain("<", ">", "&").contains("\\u003c/script\\u003e");
        assertThat(json).startsWith("{\"@context\":\"https://schema.org\",\"@type\":\"Dataset\"");
    }
}
