package org.parley.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.vocabulary.yaml.Origin;
import org.parley.vocabulary.yaml.Problems;
import org.parley.vocabulary.yaml.YamlRecords;

/** Reads the files of a folder, then checks them as a whole. */
final class VocabularyLoader {
    /** One file and what is wrong with it: files are read at the same time, since that is most of the start. */
    private record Content(Path file, Optional<VocabularyFile> content, Problems problems) {
        static Content of(Path file) {
            Problems problems = new Problems();
            return new Content(file, YamlRecords.read(file, VocabularyFile.class, problems), problems);
        }
    }

    private VocabularyLoader() {}

    static Optional<VocabularyParts> load(Path folder, Problems problems) {
        int before = problems.list().size();
        VocabularyChecks checks = new VocabularyChecks(problems);
        files(folder, problems).parallelStream().map(Content::of).toList().forEach(read -> {
            problems.addAll(read.problems);
            read.content.ifPresent(content -> checks.add(read.file, content));
        });
        VocabularyParts parts = checks.check();
        return problems.list().size() == before ? Optional.of(parts) : Optional.empty();
    }

    private static List<Path> files(Path folder, Problems problems) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> yaml = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (yaml.isEmpty()) {
                problems.add(new Origin(folder, 0), "holds no .yaml file");
            }
            return yaml;
        } catch (IOException e) {
            problems.add(new Origin(folder, 0), "cannot be read: " + e);
            return List.of();
        }
    }
}
