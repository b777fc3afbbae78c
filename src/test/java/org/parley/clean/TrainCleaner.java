package org.parley.clean;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.clean.LabelledPages.Labelled;

/**
 * Trains the two models from pages with gold text: {@code TrainCleaner ARTICLES GOLD} writes them beside the classes;
 * {@code TrainCleaner ARTICLES GOLD FOLDS PARTITION PREDICTIONS} writes predictions of models that never saw the page's site.
 */
final class TrainCleaner {
    private static final TreeTrainer TRAINER = new TreeTrainer(400, 5, 0.06, 5, 0.6, 0.25);

    private TrainCleaner() {}

    /**
     * One way among many to part the sites into folds.
     *
     * @param number of the way, 0 or more
     */
    private record Partition(int folds, int number) {
        int foldOf(String site) {
            return Math.floorMod((site + number).hashCode() * 31 >>> 3, folds);
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Labelled> pages = LabelledPages.load(Path.of(arguments[0]), Path.of(arguments[1]));
        if (arguments.length == 2) {
            Path resources = Path.of("src/main/resources/org/parley/clean");
            write(Models.htmlFeatures(), LabelledPages.htmlExamples(pages), resources.resolve("html-model.txt"));
            write(Models.textFeatures(), LabelledPages.textExamples(pages), resources.resolve("text-model.txt"));
        } else {
            Partition partition = new Partition(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
            crossValidate(pages, partition, Path.of(arguments[4]));
        }
    }

    private static void crossValidate(List<Labelled> pages, Partition partition, Path predictions) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(predictions)) {
            for (int fold = 0; fold < partition.folds(); fold++) {
                int unseen = fold;
                // examples borrow lines from other pages, so they too are made without those of the fold
                List<Labelled> seen = pages.stream()
                        .filter(page -> partition.foldOf(page.site()) != unseen)
                        .toList();
                SequenceModel<HtmlPage> htmlModel = train(Models.htmlFeatures(), LabelledPages.htmlExamples(seen));
                SequenceModel<Page> textModel = train(Models.textFeatures(), LabelledPages.textExamples(seen));
                for (Labelled page : pages) {
                    if (partition.foldOf(page.site()) == fold) {
                        String kept = page.isHtml()
                                ? kept(LabelledPages.htmlPage(page), htmlModel)
                                : kept(
                                        LabelledPages.textPage(
                                                page.raw().getBody(), page.raw().getUrl()),
                                        textModel);
                        out.write(mapper.writeValueAsString(mapper.createObjectNode()
                                .put("id", page.raw().getId())
                                .put("text", kept)));
                        out.newLine();
                    }
                }
            }
        }
    }

    private static <P extends Page> String kept(P page, SequenceModel<P> model) {
        boolean[] keep = Selection.of(page, model.keep(page));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                text.append(page.blocks().text(i)).append("\n\n");
            }
        }
        return text.toString();
    }

    private static <P extends Page> SequenceModel<P> train(Features<P> features, List<Example<P>> examples) {
        return new SequenceModel<>(features, TRAINER.train(features, examples));
    }

    private static <P extends Page> void write(Features<P> features, List<Example<P>> examples, Path file)
            throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Written by TrainCleaner; see docs/cleaning.md. Questions, then a value for each combination of answers.");
        lines.addAll(TreeFile.write(features, TRAINER.train(features, examples)));
        Files.write(file, lines);
    }
}
