package org.parley.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.InMemoryPipeline;
import org.parley.Seeds;
import org.parley.model.RawArticle;

class SeedOrdersTest {
    private static final List<RawArticle> SEEDS = Seeds.articles();
    private static final InMemoryPipeline.Topics EXPECTED =
            TestTopology.oracle().run(SEEDS);

    static Stream<List<Integer>> orders() {
        return orders(List.of(), List.of(0, 1, 2, 3, 4)).stream();
    }

    private static List<List<Integer>> orders(List<Integer> chosen, List<Integer> left) {
        if (left.isEmpty()) {
            return List.of(chosen);
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (Integer next : left) {
            List<Integer> longer = new ArrayList<>(chosen);
            longer.add(next);
            List<Integer> rest = new ArrayList<>(left);
            rest.remove(next);
            orders.addAll(orders(longer, rest));
        }
        return orders;
    }

    @ParameterizedTest
    @MethodSource("orders")
    void anyOrderOfTheSeedsEndsInTheSameTopics(List<Integer> order) {
        try (TopologyRun run = new TopologyRun()) {
            order.forEach(seed -> run.send(SEEDS.get(seed)));
            assertThat(run.finalTopics()).isEqualTo(EXPECTED);
        }
    }
}
