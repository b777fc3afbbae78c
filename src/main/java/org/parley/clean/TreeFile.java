package org.parley.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.clean.BoostedTrees.Tree;

/**
 * A model as lines of text: {@code bias TAB value}, then one line per tree, {@code input>threshold input>threshold ... TAB value
 * value ...}, values in thousandths.
 */
final class TreeFile {
    private static final String BIAS = "bias";
    private static final double THOUSANDTHS = 1000;

    private TreeFile() {}

    static BoostedTrees read(Features<?> features, List<String> lines) {
        double bias = 0;
        List<Tree> trees = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            if (parts[0].equals(BIAS)) {
                bias = Double.parseDouble(parts[1]) / THOUSANDTHS;
            } else {
                trees.add(tree(features, parts[0].split(" ", -1), parts[1].split(" ", -1)));
            }
        }
        return new BoostedTrees(bias, trees);
    }

    static List<String> write(Features<?> features, BoostedTrees model) {
        List<String> lines = new ArrayList<>();
        lines.add(BIAS + "\t" + thousandths(model.bias()));
        for (Tree tree : model.trees()) {
            List<String> questions = new ArrayList<>();
            for (int level = 0; level < tree.inputs().length; level++) {
                questions.add(features.names().get(tree.inputs()[level]) + ">" + tree.thresholds()[level]);
            }
            lines.add(String.join(" ", questions)
                    + "\t"
                    + Arrays.stream(tree.values())
                            .mapToObj(TreeFile::thousandths)
                            .collect(Collectors.joining(" ")));
        }
        return lines;
    }

    private static Tree tree(Features<?> features, String[] questions, String[] values) {
        int[] inputs = new int[questions.length];
        float[] thresholds = new float[questions.length];
        for (int level = 0; level < questions.length; level++) {
            int border = questions[level].lastIndexOf('>');
            inputs[level] = features.number(questions[level].substring(0, border));
            thresholds[level] = Float.parseFloat(questions[level].substring(border + 1));
        }
        return new Tree(
                inputs,
                thresholds,
                Arrays.stream(values)
                        .mapToDouble(value -> Double.parseDouble(value) / THOUSANDTHS)
                        .toArray());
    }

    private static String thousandths(double value) {
        return String.valueOf(Math.round(value * THOUSANDTHS));
    }
}
