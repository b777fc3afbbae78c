package org.parley.clean;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What the fuzzer starts from: small inputs of our own. */
final class Corpus {
    private static final Path GOLDEN = Path.of("src/test/resources/clean");

    private Corpus() {}

    /** The input files of that name in the golden folders. */
    static Stream<Arguments> golden(String name) throws IOException {
        List<Arguments> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.endsWith(name)).sorted()::iterator) {
                inputs.add(Arguments.of((Object) Files.readAllBytes(file)));
            }
        }
        return inputs.stream();
    }

    static Arguments bytes(String text) {
        return Arguments.of((Object) text.getBytes(StandardCharsets.UTF_8));
    }
}
